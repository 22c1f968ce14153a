using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>
/// The header by which a caller asks what its answer has cost, and what it was made of: <c>GraphQL-Report: cost, timing, dependencies</c>.
/// </summary>
internal static class ReportHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "GraphQL-Report";

    /// <summary>What is asked for; what is not known is asked for in vain.</summary>
    public static (bool Cost, bool Timing, bool Dependencies) Read(IHeaderDictionary headers)
    {
        var header = headers[Name];
        if (header.Count == 0) return default;
        var (cost, timing, dependencies) = (false, false, false);
        var elements = new HeaderElements(header.ToString());
        while (elements.Next())
        {
            cost |= elements.Value.Equals("cost", StringComparison.OrdinalIgnoreCase);
            timing |= elements.Value.Equals("timing", StringComparison.OrdinalIgnoreCase);
            dependencies |= elements.Value.Equals("dependencies", StringComparison.OrdinalIgnoreCase);
        }

        return (cost, timing, dependencies);
    }
}
