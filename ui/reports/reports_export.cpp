// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the screen that hands pages out: files, printer, history, and verifying.
#include "core/base/background.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/proof_file.h"
#include "core/workspace/workspace.h"
#include "ui/paper/report_files.h"
#include "ui/paper/report_pdf.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/print_dialog.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/tool_tip.h"
#include "ui/reports/pack_options.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/reports_screen.h"
#include "ui/reports/verify_card.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFuture>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPrinter>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int shownRuns = 20;

QString formatName(const QString &format)
{
    return format == u"html"_s ? QCoreApplication::translate("vouch::ui::ReportsScreen", "Web page")
                               : format.toUpper();
}

void paintAll(QPrinter &printer, const ReportPages &pages)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const double scale = printer.resolution() / 72.0;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        pages.paint(painter, page);
    }
}

} // namespace

void ReportsScreen::popupExport()
{
    // Below its button in the window's bar, else where the screen begins.
    QPoint place = mapToGlobal(QPoint(width() - 320, 8));
    for (const QToolButton *button : window()->findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_export && button->isVisible())
            place = button->mapToGlobal(QPoint(0, button->height() + 2));
    }
    m_formats->popup(place);
    m_formats->setActiveAction(m_formats->actions().first());
}

void ReportsScreen::chooseFile(const QString &format)
{
    if (m_handout.reports.isEmpty())
        return;
    QFileDialog *dialog = files::makeSaveDialog(this, tr("Export %1").arg(m_handout.title),
                                                u"%1 (*.%2)"_s.arg(formatName(format), format), {});
    dialog->setDefaultSuffix(format);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_form->fileName(m_handout.title, m_handout.reports) + u'.' + format);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { exportTo(format, path); });
    dialog->open();
}

void ReportsScreen::exportTo(const QString &format, const QString &path)
{
    if (m_handout.reports.isEmpty() || m_work)
        return;
    m_work = std::make_shared<Work>();
    Handout handout = m_handout;
    handout.work = m_work;
    m_writing = QFileInfo(path).fileName();
    m_export->setEnabled(false);
    m_since.start();
    m_exportSlow.start();
    // Laid out, its charts drawn, and written: what it still does when it was stopped is nobody's business.
    onAnswer(inBackground([handout, format] { return std::make_shared<HandoutFiles>(handout, format); }),
             this, [this, handout, format, path](const std::shared_ptr<HandoutFiles> &files) {
                 if (handout.work != m_work)
                     return;
                 files->drawCharts();
                 onAnswer(inBackground([files, path] { return files->write(path); }), this,
                          [this, handout, format, path](const Result<QStringList> &written) {
                              if (handout.work == m_work)
                                  exported(handout, format, path, written);
                          });
             });
}

void ReportsScreen::showProgress()
{
    const double done = m_work ? m_work->share() : 0;
    const double seconds = double(m_since.elapsed()) / 1000;
    QStringList said{tr("Writing %1 …").arg(safeForDisplay(m_writing))};
    if (done > 0)
        said.append(tr("%1 %").arg(QLocale().toString(int(done * 100))));
    if (done > 0 && seconds >= 1) {
        const auto left = qint64(seconds * (1 - done) / done) + 1;
        said.append(left < 90 ? tr("about %1 s left").arg(QLocale().toString(left))
                              : tr("about %1 min left").arg(QLocale().toString(left / 60 + 1)));
    }
    m_busyText->setText(said.join(u" · "_s));
}

void ReportsScreen::endExport()
{
    m_exportSlow.stop();
    m_progress.stop();
    m_busy->hide();
    m_work.reset();
    m_export->setEnabled(!m_handout.reports.isEmpty());
}

void ReportsScreen::exported(const Handout &handout, const QString &format, const QString &path,
                             const Result<QStringList> &files)
{
    endExport();
    if (!files) {
        emit failed(files.error(), [this, format, path] { exportTo(format, path); });
        return;
    }
    const int count = int(files->size());
    emit told(count == 1 ? tr("Wrote %1").arg(QDir::toNativeSeparators(files->first()))
                         : tr("Wrote %n file(s), beginning with %1", nullptr, count)
                               .arg(QDir::toNativeSeparators(files->first())));
    onAnswer(m_workspace->logReportRun(runOf(handout, format, path)), this,
             [this](const Status &) { showRuns(); });
}

void ReportsScreen::cancelExport()
{
    if (!m_work || !m_work->cancel())
        return;
    // The other thread may still be packing; it will find that nobody wants the file.
    endExport();
    emit told(tr("Stopped. No file was changed."));
}

bool ReportsScreen::print()
{
    if (!m_preview->pages())
        return true;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                       m_handout.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                       QMarginsF(0, 0, 0, 0)));
    printer->setFullPage(true);
    printer->setDocName(m_form->fileName(m_handout.title, m_handout.reports));
    auto *dialog = new PrintDialog(printer.get(), this);
    dialog->setWindowTitle(tr("Print %1").arg(m_handout.title));
    dialog->setMinMax(1, m_preview->pages()->count());
    connect(dialog, &PrintDialog::refused, this, [this](const Error &why) { emit failed(why, {}); });
    connect(dialog, &QDialog::accepted, this, [this, printer, pages = m_preview->pages()] {
        paintAll(*printer, *pages);
        emit told(tr("Sent to the printer"));
    });
    dialog->open();
    return true;
}

void ReportsScreen::verify(const QString &path)
{
    const int generation = ++m_verifyGeneration;
    m_verified = path;
    m_result->showBusy(path);
    onAnswer(inBackground([path] { return insight::proofOfFile(path); }), this,
             [this, path, generation](const Result<insight::FoundProof> &found) {
                 if (generation != m_verifyGeneration)
                     return;
                 if (!found) {
                     m_result->showError(path, found.error());
                     emit announced(found.error().text);
                     return;
                 }
                 QList<QFuture<Result<insight::ReportValue>>> asked;
                 for (const insight::ProvenReport &report : found->proof.reports) {
                     const Result<insight::ReportSpec> spec = insight::specOfRecord(report.spec);
                     if (!spec) {
                         m_result->showError(path, spec.error());
                         return;
                     }
                     asked.append(m_workspace->report(*spec));
                 }
                 onAnswer(QtFuture::whenAll(asked.begin(), asked.end()), this,
                          [this, path, generation,
                           proof = *found](const QList<QFuture<Result<insight::ReportValue>>> &reports) {
                              if (generation != m_verifyGeneration)
                                  return;
                              QList<insight::ReportValue> now;
                              for (const auto &future : reports) {
                                  const Result<insight::ReportValue> report = future.result();
                                  if (!report) {
                                      m_result->showError(path, report.error());
                                      return;
                                  }
                                  now.append(*report);
                              }
                              m_result->showResult(path, proof,
                                                   insight::compareAll(proof, now, reportWords()));
                              emit announced(m_result->verdict());
                          });
             });
}

void ReportsScreen::showRuns()
{
    onAnswer(m_workspace->reportRuns(shownRuns), this, [this](const Result<QList<ReportRunRecord>> &runs) {
        if (!runs)
            return;
        m_runRows->refill([this, &runs] { fillRuns(*runs); });
        m_runs->setVisible(m_runs->count() > 0);
        m_noRuns->setVisible(m_runs->count() == 0);
    });
}

void ReportsScreen::fillRuns(const QList<ReportRunRecord> &runs)
{
    m_runs->clear();
    for (const ReportRunRecord &run : runs) {
        auto *item = new QListWidgetItem(
            u"%1 · %2\n%3"_s.arg(safeForDisplay(run.what.value(u"title"_s).toString()),
                                 formatName(run.what.value(u"format"_s).toString()), shown::dateTime(run.at)),
            m_runs);
        setTip(item, tr("%1, data revision %2")
                         .arg(safeForDisplay(run.what.value(u"file"_s).toString()), run.dataRevision));
        item->setData(Qt::UserRole, run.what);
        item->setData(runRole, run.id);
    }
}

void ReportsScreen::repeatRun(const QListWidgetItem *item)
{
    const QJsonObject what = item->data(Qt::UserRole).toJsonObject();
    const QString pack = what.value(u"pack"_s).toString();
    if (!insight::packOf(pack)) {
        emit announced(tr("This one was made in the terminal; it is no report of this screen."));
        return;
    }
    const Result<insight::ReportSpec> spec =
        insight::specOfRecord(what.value(u"specs"_s).toArray().first().toObject());
    choosePack(pack);
    if (!spec)
        return;
    if (spec->from && spec->to)
        m_form->setPeriod(*spec->from, *spec->to);
    if (spec->person != 0)
        m_form->setPerson(PersonId(spec->person), what.value(u"title"_s).toString());
}

} // namespace vouch::ui
