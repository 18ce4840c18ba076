// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/workspace/requests/outcomes.h"
#include "ui/parts/form_popup.h"

class QCheckBox;
class QLineEdit;

namespace vouch::ui
{

/// What somebody bought, for how much and when; of several people each the same. The entry names nobody:
/// whoever asked knows whom it is about.
class PurchasePopup : public FormPopup
{
    Q_OBJECT
public:
    PurchasePopup(const QString &who, bool several, const QString &currency, Millis now, QWidget *parent);

signals:
    void chosen(const vouch::PurchaseEntry &entry);

protected:
    bool commit() override;

private:
    QString m_currency;
    QLineEdit *m_amount, *m_order;
    DateBox *m_date;
};

/// What somebody did for us, or several people each. The entry names nobody.
class AdvocacyPopup : public FormPopup
{
    Q_OBJECT
public:
    AdvocacyPopup(const QString &who, bool several, Millis now, QWidget *parent);

signals:
    void chosen(const vouch::AdvocacyEntry &entry);

protected:
    bool commit() override;

private:
    QComboBox *m_kind, *m_channel;
    QLineEdit *m_reach;
    DateBox *m_date;
};

/// Until when people wait where they are, and why.
class HoldPopup : public FormPopup
{
    Q_OBJECT
public:
    HoldPopup(const QList<Walker> &people, const QString &who, JourneyId journey, Millis now,
              QWidget *parent);

signals:
    void chosen(const vouch::HoldRequest &request);

protected:
    bool commit() override;

private:
    QList<Walker> m_people;
    JourneyId m_journey;
    DateBox *m_until;
    QLineEdit *m_reason;
};

/// Another journey and the stage there; whether this one is left.
class OtherJourneyPopup : public FormPopup
{
    Q_OBJECT
public:
    OtherJourneyPopup(const QList<Walker> &people, const QString &who, const QList<Journey> &journeys,
                      const Journey &current, Millis now, QWidget *parent);

signals:
    void chosen(const vouch::MoveRequest &request);

protected:
    bool commit() override;

private:
    void fillStages();
    QList<Walker> m_people;
    QList<Journey> m_journeys; ///< those that can be chosen
    JourneyId m_current;
    QComboBox *m_journey, *m_stage;
    QCheckBox *m_leave;
};

} // namespace vouch::ui
