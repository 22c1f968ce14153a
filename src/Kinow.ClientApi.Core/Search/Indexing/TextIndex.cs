using System.Text;
using Kinow.ClientApi.Core.Search.Predicates;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Texts.Stems;

namespace Kinow.ClientApi.Core.Search.Indexing;

/// <summary>The words of one field of all items: it finds what <see cref="TextMatcher"/> finds without reading the texts again.</summary>
internal sealed class TextIndex
{
    // Folded values hold neither: a phrase that is looked for goes over no end of a value.
    private const char Between = '\n';

    private readonly Postings words = new();
    private readonly Postings values = new();
    private readonly Dictionary<LanguageCode, Postings> stems = [];
    private readonly string[] texts;
    private readonly bool isWhole;

    /// <summary>Indexes values.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="isWhole">Whether values are compared as a whole.</param>
    /// <param name="read">Reads the values of an item.</param>
    internal TextIndex(int count, bool isWhole, Func<int, IReadOnlyList<LocalizedValue>> read)
    {
        this.isWhole = isWhole;
        texts = new string[count];
        var text = new StringBuilder();
        for (var item = 0; item < count; item++)
        {
            text.Clear();
            foreach (var value in read(item)) Add(value, item, text);
            texts[item] = text.ToString();
        }
    }

    /// <summary>Gives a score to the items that have what is looked for.</summary>
    internal void Find(TextMatcher wanted, byte score, Span<byte> scores)
    {
        if (!wanted.HasWords) return;
        var found = new FoundItems(scores, score);
        if (isWhole) FindPlain(values, wanted.Wanted, wanted.IsPrefix, found);
        else if (wanted.Words is [var word]) FindWord(word, wanted, found);
        else FindPhrase(wanted, found);
    }

    /// <summary>Gives a score to the items that have a word which a mistyped one may have meant.</summary>
    internal void Find(Misspelling typed, byte score, Span<byte> scores)
    {
        var found = new FoundItems(scores, score);
        foreach (var word in words.StartingWith(typed.Start))
        {
            if (typed.MayMean(word)) found.Add(words.Of(word));
        }
    }

    private static void FindPlain(Postings postings, string text, bool isPrefix, FoundItems found)
    {
        if (!isPrefix)
        {
            found.Add(postings.Of(text));
            return;
        }

        foreach (var longer in postings.StartingWith(text)) found.Add(postings.Of(longer));
    }

    private void FindWord(string word, TextMatcher wanted, FoundItems found)
    {
        FindPlain(words, word, wanted.IsPrefix, found);
        if (wanted.Forms is not { } forms) return;
        foreach (var (language, postings) in stems)
        {
            if (forms.StemIn(language) is { } stem) found.Add(postings.Of(stem.Stem));
        }
    }

    // The rarest of the words that are whole says where to look.
    private void FindPhrase(TextMatcher wanted, FoundItems found)
    {
        var whole = wanted.IsPrefix ? wanted.Words.AsSpan()[..^1] : wanted.Words.AsSpan();
        var rarest = words.Of(whole[0]);
        foreach (var word in whole[1..])
        {
            if (words.Of(word) is var items && items.Length < rarest.Length) rarest = items;
        }

        foreach (var item in rarest)
        {
            if (texts[item].Contains(wanted.Wanted, StringComparison.Ordinal)) found.Add(item);
        }
    }

    private void Add(LocalizedValue value, int item, StringBuilder text)
    {
        var folded = TextFolding.Fold(value.Value);
        if (isWhole)
        {
            values.Add(folded, item);
            return;
        }

        text.Append(folded).Append(Between);
        foreach (var word in folded.AsSpan().Split(' ')) AddWord(words, folded.AsSpan()[word], item);
        if (!WordStems.Has(value.Language)) return;
        if (!stems.TryGetValue(value.Language, out var forms)) stems.Add(value.Language, forms = new());
        var parted = TextFolding.SplitAtApostrophes(value.Value);
        if (!ReferenceEquals(parted, value.Value)) folded = TextFolding.Fold(parted);
        foreach (var word in folded.AsSpan().Split(' '))
        {
            if (folded.AsSpan()[word] is { IsEmpty: false } form) AddWord(forms, WordStems.Of(value.Language, form), item);
        }
    }

    private static void AddWord(Postings postings, ReadOnlySpan<char> word, int item)
    {
        if (!word.IsEmpty) postings.Add(word, item);
    }
}
