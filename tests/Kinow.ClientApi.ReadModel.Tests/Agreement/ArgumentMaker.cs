using System.Globalization;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>Makes arguments of collections that find something more often than not.</summary>
internal sealed class ArgumentMaker(SearchSchema schema, Random random)
{
    private static readonly string[] Joints = [" ", " AND ", " OR ", " -", " +", " NOT ", " NOT +", " NOT NOT ", " -+"];

    private readonly string[] fields = [.. schema.Names.Where(static name => !name.StartsWith("metadata", StringComparison.Ordinal))];

    internal ListArguments Make(int maxId) => new(
        random.Next(3) == 0 ? random.Next(1, 4) : null,
        random.Next(2) == 0 ? random.Next(1, 31) : null,
        random.Next(3) == 0 ? Sort() : null,
        random.Next(3) == 0 ? null : Query(),
        random.Next(8) == 0 ? Ids(maxId) : null);

    private string Query()
    {
        var query = Clause();
        for (var more = random.Next(3); more > 0; more--) query += Joints[random.Next(Joints.Length)] + Clause();
        return random.Next(6) == 0 ? $"({query}) {Clause()}" : query;
    }

    private (string Field, SortOrder Order)[] Sort() =>
    [
        .. Enumerable.Range(0, random.Next(1, 3))
            .Select(_ => fields[random.Next(fields.Length)])
            .Where(name => schema.Find(name)!.Sortable)
            .Select(name => (name, (SortOrder)random.Next(2))),
    ];

    private string[] Ids(int maxId) =>
        [.. Enumerable.Range(0, random.Next(20)).Select(_ => random.Next(1, maxId).ToString(CultureInfo.InvariantCulture))];

    private string Clause()
    {
        if (random.Next(3) == 0) return Value(FieldKind.Text);
        if (schema.Names.Length > fields.Length && random.Next(6) == 0) return Fact();
        var field = schema.Find(fields[random.Next(fields.Length)])!;
        return random.Next(8) == 0 ? $"_exists_:{field.Name}" : $"{field.Name}:{Value(field.Kind)}";
    }

    private string Fact()
    {
        var name = "metadata." + Words.Features[random.Next(Words.Features.Length)].Replace(" ", "\\ ", StringComparison.Ordinal);
        return random.Next(3) switch
        {
            0 => $"{name}:>{random.Next(1950, 2026)}",
            1 => $"_exists_:{name}",
            _ => $"{name}:{Value(FieldKind.Text)}",
        };
    }

    private string Value(FieldKind kind) => kind switch
    {
        FieldKind.Text => random.Next(6) switch
        {
            5 => $"\u201C{Words.Few(random, 3)}\u201D",
            0 => $"\"{Words.Few(random, 3)}\"",
            1 => Start(Words.Few(random, 1)) + "*",
            2 => Start(Words.Few(random, 2)).Replace(' ', '-') + "*",
            3 => Words.Few(random, 1) + "s",
            _ => Words.Few(random, 1),
        },
        FieldKind.Keyword => new[] { "TVOD", "svod", "T*", "fr", "en" }[random.Next(5)],
        FieldKind.Boolean => random.Next(2) == 0 ? "true" : "false",
        FieldKind.Date => new[] { "2026", "2025-0" + random.Next(1, 10), ">2026-03-01", "<=2026-03-01T12:00:00Z", "[2024 TO 2026-02}" }[random.Next(5)],
        _ => new[] { $"{random.Next(1, 40)}", $">{random.Next(3000)}", $"[{random.Next(10)} TO {random.Next(10, 9000)}]", $"<{random.Next(500)}" }[random.Next(4)],
    };

    private string Start(string words) => words[..random.Next(1, words.Length + 1)].TrimEnd();
}
