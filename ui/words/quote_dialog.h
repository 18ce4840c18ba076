// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"
#include "core/store/records/words.h"
#include "ui/words/words_dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace vouch
{
struct QuoteEntry;
}

namespace vouch::ui
{

class DateBox;

/// The quotes of one deal: made, changed until they are sent, written as PDF, and what became of them.
class QuoteDialog final : public WordsDialog
{
    Q_OBJECT
public:
    QuoteDialog(const std::shared_ptr<Workspace> &workspace, DealId deal, QWidget *parent);
    void done(int result) override;

signals:
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildForm();
    void buildButtons();
    void load();
    void loadQuote(QuoteId id);
    void fillList();
    void present();
    void showSums();
    std::optional<Tax> typedTax(QString &problem) const;
    /// What the fields say; nothing, with the problem shown, where one of them cannot be read.
    std::optional<QuoteEntry> typed();
    void save(const std::function<void()> &then = {});
    void make();
    void print();
    void decide(QFuture<Result<ChangeSet>> (Workspace::*verb)(QuoteId, std::optional<When>));

    DealId m_deal;
    DealRecord m_record;
    Letterhead m_head;
    QList<QuoteRecord> m_quotes;
    QuoteRecord m_shown; ///< whole
    QuoteId m_wanted;    ///< that is shown next
    bool m_filling = false;
    int m_generation = 0;

    QLabel *m_dealName, *m_state, *m_lines, *m_sums, *m_empty;
    QListWidget *m_list;
    QWidget *m_form = nullptr;
    DateBox *m_made = nullptr, *m_valid = nullptr;
    QLineEdit *m_tax = nullptr;
    QCheckBox *m_included = nullptr;
    QPlainTextEdit *m_recipient = nullptr, *m_notes = nullptr;
    QPushButton *m_new = nullptr, *m_pdf = nullptr, *m_sent = nullptr, *m_accepted = nullptr,
                *m_declined = nullptr;
};

/// Shows the quotes of a deal in a window of their own, over `parent`; one that shows them already comes to
/// the front. Whoever wants to offer Undo connects WordsDialog::recorded.
QuoteDialog *openQuote(const std::shared_ptr<Workspace> &workspace, DealId deal, QWidget *parent);

} // namespace vouch::ui
