using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Finds names that occur again.</summary>
internal static class UniqueNames
{
    /// <summary>Reports every repetition together with the first occurrence.</summary>
    public static void Check(SchemaRuleContext context, IEnumerable<NameNode> names, Func<string, string> message)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!first.TryAdd(name.Value, name)) context.Report(message(name.Value), first[name.Value], name);
        }
    }

    /// <summary>Reports all occurrences of a repeated name at once.</summary>
    public static void CheckGroups(SchemaRuleContext context, IEnumerable<NameNode> names, Func<string, string> message)
    {
        foreach (var group in names.GroupBy(n => n.Value, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            context.Report(message(group.Key), group);
        }
    }
}
