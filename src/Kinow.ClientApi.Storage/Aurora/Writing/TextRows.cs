using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>
/// Turns several texts of one object into rows, one for each language. The rows keep the order that the languages have in the texts: by the
/// language's number where that is it, else by a position of their own.
/// </summary>
internal static class TextRows
{
    /// <summary>One row: the language, its position, and a value for each text.</summary>
    internal readonly record struct Row(int Language, int Position, object?[] Values);

    /// <summary>Makes the rows.</summary>
    /// <exception cref="ArgumentException">Two texts have their languages in contradictory orders.</exception>
    internal static IEnumerable<Row> Of(LanguageIds languages, params LocalizedText[] texts)
    {
        var order = Order(texts);
        var isNatural = true;
        for (var i = 1; i < order.Count; i++) isNatural &= languages.Of(order[i - 1]) < languages.Of(order[i]);
        for (var i = 0; i < order.Count; i++)
        {
            var code = order[i];
            yield return new(languages.Of(code), isNatural ? 0 : i, Array.ConvertAll(texts, text => (object?)text.In(code)));
        }
    }

    // Takes, again and again, a language that is first in every text that still has it.
    private static List<LanguageCode> Order(LocalizedText[] texts)
    {
        var queues = Array.ConvertAll(texts, static text => new Queue<LanguageCode>(text.Values.ToArray().Select(static value => value.Language)));
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
