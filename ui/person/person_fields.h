// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/outcomes.h"
#include "core/workspace/requests/people.h"
#include "ui/person/contact_link.h"

#include <QScrollArea>
#include <functional>

class QFormLayout;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace vouch::ui
{

/// A field that looks like text until one goes into it; `left` when it was changed and left (or Enter was
/// pressed). Esc puts back what was there.
class PlaceField final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceField(const QString &name, QWidget *parent = nullptr);
    void setStored(const QString &text);
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    /// How what is typed is written; what cannot be read stays in the field, which is marked,
    /// and is said by `refused`.
    using Reading = std::function<Result<QString>(const QString &)>;
    void setReading(const Reading &reading) { m_reading = reading; }
    QString stored() const { return m_stored; }
    bool isDirty() const;
    /// Somebody else changed the same: nothing is written before that is settled.
    void setContested(bool contested) { m_contested = contested; }
    void leave();
    QLineEdit *edit() const { return m_edit; }

signals:
    void left(const QString &text);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setProblem(const QString &sentence);

    QLineEdit *m_edit;
    QString m_stored;
    Reading m_reading;
    bool m_contested = false;
};

/// The person's own fields, changed in place. Nothing is written here: `edited` says what should be.
class PersonFields final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PersonFields(QWidget *parent = nullptr);
    /// Shows the person; a field somebody is typing in keeps what is typed unless it is another person.
    void present(const PersonRecord &person, bool readOnly);
    /// Rewards, cases, brands and drivers of the person that is shown.
    void presentOutcomes(const PersonOutcomes &outcomes, Millis now);
    void focusName();

    /// Settles what `contested` has said: what was typed is written, or gives way.
    void settle(bool mine);

signals:
    void edited(const vouch::PersonEdit &edit);
    /// The field that somebody is typing in was changed by somebody else.
    void contested(const QString &field, const QString &theirs, const QString &mine);
    void problem(const QString &sentence);
    /// The page of the organisation is wanted.
    void organisationRequested();
    /// One of their addresses or numbers is to be opened.
    void contactRequested(const vouch::ui::ContactLink &link);
    void brandConsidered(const QString &brand, bool stillThere);
    void driverAdded(const QString &driver);
    void caseResolved(qint64 serviceCase, bool resolved);

private:
    using Change = std::function<void(PersonEdit &, const QString &)>;
    void rebuild();
    void addHeading(const QString &text);
    PlaceField *addField(const QString &label, const QString &value, Change change,
                         const QString &placeholder = {});
    /// The field with a button that opens what it holds, if another program can.
    QWidget *withLink(PlaceField *field, const std::optional<ContactLink> &link);
    QWidget *withButton(PlaceField *field, QToolButton *button);
    void addOrganisation();
    void addFixed(const QString &label, const QString &value);
    void addContacts(const QString &label, bool emails);
    void addProfiles();
    void addProfile(const ProfileRecord &profile);
    void addNewProfile();
    // person_fields_outcomes.cpp
    void addOutcomes();
    void addBrands();
    void addDrivers();
    void addCases();
    void addRewards();
    QStringList outcomeSignature() const;
    void rebuildKeeping(bool other);
    void submit(const std::function<void(PersonEdit &)> &change);
    QStringList signature() const;

    PersonRecord m_person;
    PersonOutcomes m_outcomes;
    Millis m_now = 0;
    bool m_readOnly = false;
    QWidget *m_content = nullptr;
    QFormLayout *m_form = nullptr;
    PlaceField *m_name = nullptr;
};

} // namespace vouch::ui
