// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "ui/parts/screen.h"

#include <QSet>
#include <QTimer>

class QStackedWidget;

namespace vouch::ui
{

class BannerArea;
class JourneyEditor;
class JourneyGallery;

/// The workspace's journeys: gallery and fit, and the editor of one.
class JourneysScreen final : public Screen
{
    Q_OBJECT
public:
    explicit JourneysScreen(QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override;
    void goHome(bool shown) override;
    void takeFocus() override;
    bool takeKey(PersonKey key) override;

    void openJourney(JourneyId journey);
    /// Adds the journey a file holds; asks for a name where the workspace has one with its key.
    void importFile(const QString &path);
    void exportTo(const QString &path);
    bool isLoading() const { return m_loading; }
    JourneyEditor *editor() const { return m_editor; }
    JourneyGallery *gallery() const { return m_gallery; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void arrived(const QList<Journey> &journeys);
    void countPeople();
    void computeFit();
    /// Journeys whose people are deals of an earlier import: an offer, and what it would do.
    void offerDeals();
    void convert(JourneyId journey);
    void add(const Journey &journey);
    void use(JourneyId journey);
    void removeOpen();
    void back();
    void chooseImport();
    void chooseExport();
    const Journey *find(JourneyId id) const;

    std::shared_ptr<Workspace> m_workspace;
    QList<Journey> m_journeys;
    QHash<JourneyId, qint64> m_people;
    BannerArea *m_offers;
    QSet<JourneyId> m_offered; ///< those that are shown
    QStackedWidget *m_pages;
    JourneyGallery *m_gallery;
    JourneyEditor *m_editor;
    QAction *m_new, *m_import;
    JourneyId m_open; ///< what the editor shows
    QString m_toOpen; ///< key of the journey to open when it has arrived
    QTimer m_news;
    int m_generation = 0, m_fitGeneration = 0, m_countGeneration = 0;
    bool m_loading = false, m_stale = true;
};

} // namespace vouch::ui
