using System.Text;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Generation;

/// <summary>Writes one random document that fits a schema, but for clashes of fields that only chance avoids.</summary>
internal sealed partial class DocumentWriter(Schema schema, Random random)
{
    private readonly List<string> definitions = [];
    private readonly List<string> givenValues = [];
    private readonly Queue<PendingFragment> fragments = new();
    private readonly StringBuilder text = new();
    private int fragmentCount;
    private int aliasCount;
    private int budget;

    public GeneratedDocument Write()
    {
        budget = random.Next(4, 40);
        var (keyword, root) = Operation();
        Selections(root, random.Next(2, 6));
        var selections = Take();
        while (fragments.TryDequeue(out var fragment))
        {
            text.Append($"{Break()}fragment {fragment.Name} on {fragment.Type.Name} ");
            Selections(fragment.Type, 2);
        }

        var rest = Take();
        var isShort = keyword == "query" && definitions.Count == 0 && random.Next(2) == 0;
        var name = random.Next(3) == 0 ? " A" : "";
        var variables = definitions.Count == 0 ? "" : $"({string.Join(random.Next(2) == 0 ? ", " : " ", definitions)})";
        return new(
            (isShort ? "" : $"{keyword}{name}{variables} ") + selections + rest,
            givenValues.Count == 0 ? null : $"{{{string.Join(", ", givenValues)}}}");
    }

    private (string Keyword, ObjectType Root) Operation() => random.Next(8) switch
    {
        0 or 1 when schema.MutationType is { } mutation => ("mutation", mutation),
        2 when schema.SubscriptionType is { } subscription => ("subscription", subscription),
        _ => ("query", schema.QueryType),
    };

    private string Take()
    {
        var taken = text.ToString();
        text.Clear();
        return taken;
    }

    private string Break() => random.Next(4) switch { 0 => "\n", 1 => "\r\n", 2 => "\n\n  ", _ => " " };

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private readonly record struct PendingFragment(string Name, CompositeType Type);
}
