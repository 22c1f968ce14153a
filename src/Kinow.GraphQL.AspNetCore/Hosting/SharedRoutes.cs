using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>
/// The two routes of answers that depend on their addresses alone: the entry, which sends callers to such an address and answers what is
/// not to be kept, and the kept one, before which a cache may stand that keeps whatever it gets. References between them are relative,
/// because only proxies know which path they put before ours.
/// </summary>
internal sealed class SharedRoutes
{
    private readonly Route entry;
    private readonly Route kept;

    /// <summary>Takes the paths.</summary>
    /// <exception cref="ArgumentException">One does not end with its only parameter, the operation.</exception>
    public SharedRoutes(string entry, string kept) => (this.entry, this.kept) = (Route.Of(entry), Route.Of(kept));

    /// <summary>The parameter of the entry's path.</summary>
    public string EntryParameter => entry.Parameter;

    /// <summary>The parameter of the kept route's path.</summary>
    public string KeptParameter => kept.Parameter;

    /// <summary>Where the kept answer of an operation is, seen from the entry.</summary>
    /// <param name="path">The path that was asked for.</param>
    /// <param name="query">The query component, with its question mark.</param>
    public string ToKept(PathString path, string operation, string query) => kept.From(entry, path, operation, query);

    /// <summary>Where the entry of an operation is, seen from its kept answer.</summary>
    /// <param name="path">The path that was asked for.</param>
    /// <param name="query">The query component, with its question mark; empty for none.</param>
    public string ToEntry(PathString path, string operation, string query) => entry.From(kept, path, operation, query);

    private sealed record Route(string Prefix, int Depth, string Parameter)
    {
        public static Route Of(string pattern)
        {
            var segments = RoutePatternFactory.Parse(pattern).PathSegments;
            var parameters = segments.SelectMany(static segment => segment.Parts).OfType<RoutePatternParameterPart>().ToArray();
            if (parameters.Length != 1 || segments[^1].Parts[^1] != parameters[0])
                throw new ArgumentException("The path must end with its one parameter: the operation.", nameof(pattern));
            return new(pattern[..pattern.LastIndexOf('{')].TrimStart('/'), segments.Count, parameters[0].Name);
        }

        // A path may end with a slash, which is a level more to go up from.
        public string From(Route other, PathString path, string operation, string query)
        {
            var levels = other.Depth - (path.Value!.EndsWith('/') ? 0 : 1);
            return $"{string.Concat(Enumerable.Repeat("../", levels))}{Prefix}{Uri.EscapeDataString(operation)}{query}";
        }
    }
}
