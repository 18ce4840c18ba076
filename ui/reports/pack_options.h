// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/insight/packs.h"

#include <QImage>
#include <QWidget>
#include <memory>

class QComboBox;
class QCompleter;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class DateBox;

/// What a pack is made of and called: period, journey, owner, person, logo, file name.
class PackForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PackForm(QWidget *parent = nullptr);

    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Shows the fields that this pack uses.
    void setPack(const insight::Pack &pack);
    insight::PackOptions options() const;
    QImage logo() const { return m_logo; }
    /// The name for a file of these reports, without ending, from the pattern.
    QString fileName(const QString &title, const QList<insight::ReportValue> &reports) const;
    void setPeriod(Millis from, Millis to);
    void setPerson(PersonId person, const QString &name);
    void setOwner(const QString &owner); ///< empty: everybody's
    void loadLogo(const QString &path, bool remember);

signals:
    void changed();      ///< the reports are others
    void styleChanged(); ///< only what stands around them
    void failed(const vouch::Error &error);

protected:
    bool event(QEvent *event) override;

private:
    void addRow(const QString &name, QWidget *field);
    void searchPeople(const QString &text);
    void chooseLogo();
    void showLogo(const QString &name);
    void fillJourneys();
    void fillChoices();
    void fillSegments();
    void periodChosen();

    std::shared_ptr<Workspace> m_workspace;
    insight::Pack m_pack;
    QFormLayout *m_form;
    QComboBox *m_period, *m_journey, *m_owner, *m_segment, *m_currency;
    QWidget *m_periodField, *m_days; ///< the choice with the days below it, which show for “From … to …”
    DateBox *m_from, *m_to;
    QLineEdit *m_person;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QPushButton *m_logoButton, *m_noLogo;
    QLineEdit *m_pattern;
    QLabel *m_example;
    QImage m_logo;
    PersonId m_chosen;
    QString m_chosenName;
    int m_asked = 0;
};

} // namespace vouch::ui
