// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/deals.h"
#include "ui/parts/operation_popup.h"

#include <memory>
#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace vouch
{
class Workspace;
struct DealEdit;
struct DealEntry;
} // namespace vouch

namespace vouch::ui
{

class DealPeopleField;
class ItemLines;
class OrganisationEdit;
class OwnerEdit;
class PersonPicker;

/// The form of one deal: a new one, or one that is there.
class DealPopup final : public OperationPopup
{
    Q_OBJECT
public:
    /// What else can be done with a deal that is there. What was changed in the form is written first.
    enum class Act { Win, Lose, OpenAgain, Delete, ShowPerson, ShowOrganisation };

    /// A new one, with what is known of it.
    DealPopup(const std::shared_ptr<Workspace> &workspace, const DealRecord &start, QWidget *parent);
    std::function<void(Act)> onAct;

protected:
    bool commit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void buildMoney();
    void buildStage();
    void fillStages(const QList<Journey> &journeys);
    void buildRest();
    void buildActs();
    QWidget *withButton(QWidget *field, const QString &icon, const QString &name, const QString &text,
                        Act act);
    QString stateText() const;
    void fill();
    void followItems();
    QString currency() const;
    bool isNew() const { return !m_deal.id.isValid(); }
    bool readPeople(DealEntry &entry);
    bool readAmount(DealEntry &entry);
    bool read(DealEntry &entry);
    DealEdit editOf(const DealEntry &entry) const;
    void act(Act act);

    std::shared_ptr<Workspace> m_workspace;
    DealRecord m_deal;
    std::optional<Act> m_act;   ///< to be done when it is written
    bool m_amountTyped = false; ///< then the items do not change it
    QLineEdit *m_title = nullptr, *m_amount = nullptr, *m_source = nullptr;
    PersonPicker *m_person = nullptr;
    DealPeopleField *m_people = nullptr;
    OrganisationEdit *m_organisation = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_stage = nullptr; ///< of the journeys of deals; hidden where there are none
    QHash<StageId, JourneyId> m_journeyOf;
    ItemLines *m_items = nullptr;
    DateBox *m_expected = nullptr;
    QSpinBox *m_probability = nullptr;
    OwnerEdit *m_owner = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace vouch::ui
