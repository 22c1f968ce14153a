using System.Globalization;
using System.Text.RegularExpressions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Validation.Limits;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>The page of limits says what the server holds.</summary>
public sealed partial class LimitsPageTests
{
    private static readonly DocumentLimits Limits = new();

    private static readonly Dictionary<string, double> Held = new(StringComparer.Ordinal)
    {
        ["BODY_TOO_LARGE"] = new GraphQLHttpOptions().MaxBodyBytes / (1024 * 1024),
        ["TOKEN_LIMIT_EXCEEDED"] = Limits.MaxTokens,
        ["DEPTH_LIMIT_EXCEEDED"] = Limits.MaxDepth,
        ["ALIAS_LIMIT_EXCEEDED"] = Limits.MaxAliases,
        ["DIRECTIVE_LIMIT_EXCEEDED"] = Limits.MaxDirectives,
        ["ROOT_FIELD_LIMIT_EXCEEDED"] = Limits.MaxRootFields,
        ["OPERATION_LIMIT_EXCEEDED"] = Limits.MaxOperations,
        ["COST_LIMIT_EXCEEDED"] = new GraphQLOptions().MaxCost,
        ["INTROSPECTION_LIMIT_EXCEEDED"] = Limits.MaxIntrospectionFields,
    };

    [Fact]
    public void Its_table_has_the_limits_that_are_held()
    {
        var rows = Row().Matches(File.ReadAllText(RepositoryRoot.Path("docs", "portal", "limits.md")));
        var shown = rows.ToDictionary(
            static row => row.Groups["code"].Value,
            static row => double.Parse(row.Groups["limit"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        Assert.Equal(Held.OrderBy(static pair => pair.Key), shown.OrderBy(static pair => pair.Key));
    }

    [GeneratedRegex(@"^\|[^|]*\| (?<limit>[0-9,]+)[^|]*\| `(?<code>[A-Z_]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
