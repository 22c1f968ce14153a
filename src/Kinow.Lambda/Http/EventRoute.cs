namespace Kinow.Lambda.Http;

/// <summary>
/// Finds the part of an event's path that the route of the API stands for. What precedes it is the stage, or the base path under which a
/// custom domain has the API: no event says which of them its path contains.
/// </summary>
internal static class EventRoute
{
    /// <summary>Where that part begins.</summary>
    /// <returns><c>null</c> when the event names no route, or one that its path does not end with.</returns>
    public static int? StartIn(HttpEvent request)
    {
        if (request.Route is not ['/', ..] route) return null;
        var path = request.Path;
        for (var start = 0; start >= 0; start = path.IndexOf('/', start + 1))
        {
            if (Matches(path.AsSpan(start), route, request.PathParameters)) return start;
        }

        return route.Length == 1 ? path.Length : null;
    }

    /// <summary>Where the first part begins that is a route of the application, for an API whose only route is <c>$default</c>.</summary>
    /// <param name="routes">The routes of the application.</param>
    /// <returns><c>null</c> when no part is one.</returns>
    public static int? StartIn(HttpEvent request, ReadOnlySpan<string> routes)
    {
        if (routes.IsEmpty) return null;
        var path = request.Path;
        for (var start = 0; start >= 0; start = path.IndexOf('/', start + 1))
        {
            foreach (var route in routes)
            {
                if (Matches(path.AsSpan(start), route, null)) return start;
            }
        }

        return null;
    }

    private static bool Matches(ReadOnlySpan<char> path, ReadOnlySpan<char> route, Dictionary<string, string>? parameters)
    {
        path = path.Trim('/');
        route = route.Trim('/');
        while (!route.IsEmpty)
        {
            var expected = Take(ref route);
            if (expected is ['{', .. var greedy, '+', '}'])
            {
                return parameters is not null
                    && parameters.TryGetValue(greedy.ToString(), out var rest)
                    && Decode(path) == Decode(rest.AsSpan().Trim('/'));
            }

            if (expected is ['{', '*', ..]) return true;
            var actual = Take(ref path);
            if (actual.IsEmpty || (expected is not ['{', .., '}'] && !actual.SequenceEqual(expected) && Decode(actual) != Decode(expected)))
            {
                return false;
            }
        }

        return path.IsEmpty;
    }

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> segments)
    {
        var end = segments.IndexOf('/');
        var segment = end < 0 ? segments : segments[..end];
        segments = end < 0 ? default : segments[(end + 1)..];
        return segment;
    }

    // REST APIs tell parameters as they were sent, HTTP APIs decode them.
    private static string Decode(ReadOnlySpan<char> text) => Uri.UnescapeDataString(text);
}
