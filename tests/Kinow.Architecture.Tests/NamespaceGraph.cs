namespace Kinow.Architecture.Tests;

/// <summary>Which namespace of a project uses which other one, and where.</summary>
internal sealed class NamespaceGraph
{
    private readonly Dictionary<string, HashSet<string>> declared;
    private readonly Dictionary<(string From, string To), string> edges = [];

    public NamespaceGraph(IEnumerable<string> sources)
    {
        SourceFile[] files = [.. sources.Select(s => new SourceFile(s)).Where(f => f.Namespace.Length > 0)];
        declared = files.GroupBy(f => f.Namespace, f => f.Declared, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(d => d).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var used in UsedBy(file).Where(u => u != file.Namespace)) edges.TryAdd((file.Namespace, used), file.Path);
        }
    }

    /// <summary>The groups of namespaces that use each other, directly or by way of others; each in alphabetical order.</summary>
    public IEnumerable<string[]> Circles()
    {
        var reached = declared.Keys.ToDictionary(n => n, Reached, StringComparer.Ordinal);
        return declared.Keys
            .Select(n => reached[n].Where(other => reached[other].Contains(n)).Order(StringComparer.Ordinal).ToArray())
            .Where(group => group.Length > 1)
            .DistinctBy(group => group[0]);
    }

    /// <summary>The uses inside a circle, each with a file that shows it.</summary>
    public IEnumerable<string> Evidence(string[] circle) => edges
        .Where(e => circle.Contains(e.Key.From) && circle.Contains(e.Key.To))
        .Select(e => $"{e.Key.From} uses {e.Key.To}: {e.Value}")
        .Order(StringComparer.Ordinal);

    private HashSet<string> Reached(string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var next))
        {
            foreach (var (_, to) in edges.Keys.Where(e => e.From == next && reached.Add(e.To))) open.Enqueue(to);
        }

        return reached;
    }

    private IEnumerable<string> UsedBy(SourceFile file)
    {
        foreach (var name in file.Usings)
        {
            if (declared.ContainsKey(name)) yield return name;
            else if (Owner(name) is { } owner) yield return owner;
        }

        var ancestors = Ancestors(file.Namespace).ToArray();
        foreach (var name in file.Qualified)
        {
            if (ancestors.Select(a => $"{a}.{name}").Append(name).Select(Owner).FirstOrDefault(o => o is not null) is { } owner)
            {
                yield return owner;
            }
        }

        // A name is looked for in the namespace itself, then in those that enclose it.
        foreach (var name in file.Named)
        {
            if (ancestors.FirstOrDefault(a => declared.GetValueOrDefault(a)?.Contains(name) == true) is { } owner) yield return owner;
        }
    }

    /// <summary>The namespace of the type that a full name begins with.</summary>
    private string? Owner(string name)
    {
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = name.IndexOf('.', dot + 1))
        {
            if (!declared.TryGetValue(name[..dot], out var types)) continue;
            var type = name[(dot + 1)..].Split('.', '<', '(')[0];
            if (types.Contains(type)) return name[..dot];
        }

        return null;
    }

    private static IEnumerable<string> Ancestors(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1)) yield return name[..end];
    }
}
