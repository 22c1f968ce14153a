using System.Text.Json;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Tests.Twins;

/// <summary>Writes arguments of collections that find something more often than not.</summary>
internal sealed class ListArgumentMaker(Random random)
{
    private static readonly string[] Joints = [" ", " AND ", " OR ", " -", " +"];

    private static readonly string[] Words =
    [
        .. Support.Api.Content.Products.SelectMany(static p => p.Name.Values.ToArray()).SelectMany(static v => v.Value.Split(' ')),
        .. Support.Api.Content.Actors.Take(60).SelectMany(static a => a.Name.Split(' ')),
        .. Support.Api.Content.Tags.Select(static t => t.Name),
    ];

    private static readonly string[] Facts = [.. Support.Api.Content.Features.Select(static f => f.Name.Values[0].Value.Replace(" ", "\\ ", StringComparison.Ordinal))];

    /// <summary>Arguments in brackets, or nothing.</summary>
    public string Make(SearchSchema fields, int maxId)
    {
        var arguments = new List<string>();
        if (random.Next(3) == 0) arguments.Add($"page: {random.Next(1, 4)}");
        if (random.Next(3) > 0) arguments.Add($"perPage: {random.Next(1, 15)}");
        if (random.Next(2) == 0) arguments.Add($"query: {JsonSerializer.Serialize(Query(fields))}");
        if (random.Next(3) == 0) arguments.Add($"sort: [{Sort(fields)}]");
        if (random.Next(10) == 0) arguments.Add($"includeIds: [{string.Join(", ", Enumerable.Range(0, 12).Select(_ => $"\"{random.Next(1, maxId)}\""))}]");
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    /// <summary>A query with free words in it at most times.</summary>
    public string Query(SearchSchema fields)
    {
        var query = Clause(fields);
        for (var more = random.Next(3); more > 0; more--) query += Joints[random.Next(Joints.Length)] + Clause(fields);
        return query;
    }

    /// <summary>A text that somebody types, with an error in it at most times; as a GraphQL string.</summary>
    public string Text()
    {
        var words = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Clean(Words[random.Next(Words.Length)])).Select(
            word => word.Length > 3 && random.Next(3) > 0 ? word.Remove(random.Next(1, word.Length), 1) : word);
        return JsonSerializer.Serialize(string.Join(' ', words) is { Length: > 0 } text ? text : "la");
    }

    private static string Clean(string word) => new([.. word.Where(char.IsLetterOrDigit)]);

    private string Sort(SearchSchema fields)
    {
        var names = fields.Names.Where(name => fields.Find(name) is { Sortable: true }).ToArray();
        return string.Join(", ", Enumerable.Range(0, random.Next(1, 3))
            .Select(_ => $"{{field: \"{names[random.Next(names.Length)]}\", order: {(random.Next(2) == 0 ? "Asc" : "Desc")}}}"));
    }

    private string Clause(SearchSchema fields)
    {
        if (random.Next(2) == 0) return Word();
        var name = fields.Names[random.Next(fields.Names.Length)];
        if (fields.Find(name) is not { } field)
        {
            return $"metadata.{Facts[random.Next(Facts.Length)]}:{(random.Next(2) == 0 ? ">1990" : Word())}";
        }
        if (random.Next(8) == 0) return $"_exists_:{name}";
        return $"{name}:" + field.Kind switch
        {
            FieldKind.Text => Word(),
            FieldKind.Keyword => random.Next(2) == 0 ? "TVOD" : "fr",
            FieldKind.Boolean => random.Next(2) == 0 ? "true" : "false",
            FieldKind.Date => random.Next(2) == 0 ? ">2026-01" : "[2025 TO 2026-03-01]",
            _ => random.Next(2) == 0 ? $">{random.Next(60)}" : $"[1 TO {random.Next(1, 6000)}]",
        };
    }

    private string Word()
    {
        var word = Clean(Words[random.Next(Words.Length)]);
        if (word.Length == 0) return "la";
        return random.Next(4) switch
        {
            0 => word[..random.Next(1, word.Length + 1)] + "*",
            1 => $"\"{word}\"",
            2 => word + "s",
            _ => word,
        };
    }
}
