// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/counts_strip.h"

#include "ui/parts/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

CountsStrip::CountsStrip(Tense tense, QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"card"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(16);
    const bool will = tense == Tense::Will;
    const QStringList words{
        tr("rows"), will ? tr("will be new") : tr("new"), will ? tr("will be updated") : tr("updated"),
        will ? tr("will be skipped") : tr("skipped"), will ? tr("cannot be read") : tr("failed")};
    const QStringList signs{QString(), u"="_s, u"+"_s, u"+"_s, u"+"_s};
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!signs[i].isEmpty()) {
            auto *sign = new PlainLabel(signs[i], this);
            sign->setProperty("role", u"soft"_s);
            layout->addWidget(sign);
        }
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *figure = new PlainLabel(this);
        figure->setProperty("role", u"figure"_s);
        auto *word = new PlainLabel(words[i], this);
        word->setProperty("role", u"small"_s);
        column->addWidget(figure);
        column->addWidget(word);
        layout->addLayout(column, 1);
        m_figures.append(figure);
    }
    clear();
}

void CountsStrip::setResult(const ImportResult &result)
{
    const QList<qint64> numbers{result.rows, result.created, result.updated, result.skipped, result.failed};
    for (qsizetype i = 0; i < numbers.size(); ++i)
        m_figures[i]->setText(QLocale().toString(numbers[i]));
}

void CountsStrip::clear()
{
    for (QLabel *figure : std::as_const(m_figures))
        figure->setText(u"–"_s);
}

} // namespace vouch::ui
