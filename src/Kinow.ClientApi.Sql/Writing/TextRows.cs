using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>
/// Turns several texts of one object into rows, one for each language. The rows keep the order that the languages have in the texts: by the
/// language's number where that is it, else by a position of their own.
/// </summary>
internal static class TextRows
{
    /// <summary>Adds the texts of an object to its table of texts.</summary>
    /// <exception cref="ArgumentException">Two texts have their languages in contradictory orders.</exception>
    internal static void AddTexts<T>(
        this BulkRows rows, TextTable<T> table, long owner, T item, LanguageIds languages, PersonKind kind = default)
    {
        foreach (var (language, position, values) in Of(languages, table.TextsOf(item)))
            rows.Add(table, new TextRow(owner, language, position, values) { Kind = kind });
    }

    /// <summary>The languages of some texts, each with its position and with a value for each text.</summary>
    /// <exception cref="ArgumentException">Two texts have their languages in contradictory orders.</exception>
    internal static IEnumerable<(int Language, int Position, string?[] Values)> Of(LanguageIds languages, params LocalizedText[] texts)
    {
        var order = Order(texts);
        var isNatural = true;
        for (var i = 1; i < order.Count; i++) isNatural &= languages.Of(order[i - 1]) < languages.Of(order[i]);
        for (var i = 0; i < order.Count; i++)
        {
            var code = order[i];
            yield return (languages.Of(code), isNatural ? 0 : i, Array.ConvertAll(texts, text => text.In(code)));
        }
    }

    // Takes, again and again, a language that is first in every text that still has it.
    private static List<LanguageCode> Order(LocalizedText[] texts)
    {
        var queues = Array.ConvertAll(
            texts, static text => new Queue<LanguageCode>(text.Values.ToArray().Select(static value => value.Language)));
        var order = new List<LanguageCode>();
        while (Array.Find(queues, static queue => queue.Count > 0) is not null)
        {
            var next = queues.Where(static queue => queue.Count > 0).Select(static queue => queue.Peek())
                .FirstOrDefault(code => Array.TrueForAll(queues, queue => !queue.Contains(code) || queue.Peek() == code));
            if (next.IsNone) throw new ArgumentException("The languages of an object's texts are in contradictory orders.", nameof(texts));
            order.Add(next);
            foreach (var queue in queues)
            {
                if (queue.TryPeek(out var head) && head == next) queue.Dequeue();
            }
        }

        return order;
    }
}
