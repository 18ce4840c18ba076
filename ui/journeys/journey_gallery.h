// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"
#include "core/journeys/journey.h"

#include <QHash>
#include <QScrollArea>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vouch::ui
{

class FitTable;
class JourneyCard;

/// The workspace's journeys, which model fits, and the templates. Nothing is written here.
class JourneyGallery final : public QScrollArea
{
    Q_OBJECT
public:
    explicit JourneyGallery(QWidget *parent = nullptr);

    void present(const QList<Journey> &journeys, const QHash<JourneyId, qint64> &people, bool readOnly);
    /// The report, or why there is none.
    void setFit(const Result<insight::ReportValue> &report);
    /// Key of the journey whose moves the fit is about; empty: none has stages.
    QString fitJourney() const;
    void showNewPanel();
    /// Asks how a journey from a file is to be called whose key is taken.
    void offerCopy(const Journey &journey);
    bool focusFirst(); ///< false: there is nothing yet

signals:
    void openRequested(vouch::JourneyId journey);
    void useRequested(vouch::JourneyId journey);
    /// Add this journey; its key and name are free.
    void addRequested(const vouch::Journey &journey);
    void fitRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNewPanel(QWidget *parent);
    QWidget *buildCopyPanel(QWidget *parent);
    QWidget *buildFit(QWidget *parent);
    void keepFocusInView();
    void fillOwn();
    void fillTemplates();
    JourneyCard *templateCard(const Journey &journey);
    void arrange();
    void fillGrid(QGridLayout *grid, const QList<JourneyCard *> &cards, int columns);

    QList<Journey> m_journeys, m_templates;
    QHash<JourneyId, qint64> m_people;
    bool m_readOnly = false;
    int m_columns = 0;
    Journey m_toCopy;
    QList<JourneyCard *> m_own, m_offered;
    QGridLayout *m_ownGrid = nullptr, *m_templateGrid = nullptr;
    QFrame *m_newPanel = nullptr, *m_copyPanel = nullptr, *m_fitPanel = nullptr;
    QLineEdit *m_newName = nullptr, *m_copyName = nullptr;
    QLabel *m_copyText = nullptr, *m_finding = nullptr, *m_definition = nullptr, *m_none = nullptr;
    QComboBox *m_fitJourney = nullptr;
    FitTable *m_fit = nullptr;
};

} // namespace vouch::ui
