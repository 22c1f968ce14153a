using System.Text.RegularExpressions;
using Kinow.ClientApi;
using Kinow.Conformance.Tests.Reference;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Cases;

/// <summary>The definitions of the test schemas, and those of our contract under the name <c>contract</c>.</summary>
internal static partial class TestSchemas
{
    public static IReadOnlyDictionary<string, string> Definitions { get; } = Load();

    private static SortedDictionary<string, string> Load()
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["contract"] = Contract() };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Cases, "schemas"), "*.graphql"))
        {
            all[Path.GetFileNameWithoutExtension(file)] = File.ReadAllText(file);
        }

        return all;
    }

    private static string Contract() => Bound().Replace(SchemaPrinter.Print(ClientApiServices.CreateSchema(), appliedDirectives: true), "");

    // Our engine enforces these two directives, which are ours alone: the reference would take values that we refuse.
    [GeneratedRegex(@"(?<!directive) @(range|length)\([^)]*\)")]
    private static partial Regex Bound();
}
