using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>Brings an event's path into the form that Kestrel gives it: stage taken off, decoded once, without dot segments.</summary>
internal static class EventPath
{
    /// <summary>The path base and the path of a request.</summary>
    /// <param name="request">The request.</param>
    public static (string PathBase, string Path) Of(HttpEvent request)
    {
        var path = request.Path;
        var pathBase = "";
        if (request.Format == HttpEventFormat.Version2)
        {
            // The stage's name is part of the path unless the stage is the default one.
            if (request.Stage is { Length: > 0 } stage && IsUnder(path, stage))
            {
                pathBase = "/" + stage;
                path = path.Length == pathBase.Length ? "/" : path[pathBase.Length..];
            }
        }
        else if (request.ContextPath is { } whole && whole.Length > path.Length && whole.EndsWith(path, StringComparison.Ordinal))
        {
            pathBase = whole[..^path.Length];
        }

        return (pathBase, RemoveDotSegments(PathString.FromUriComponent(path).Value!));
    }

    private static bool IsUnder(string path, string stage) =>
        path.Length > stage.Length
        && path.AsSpan(1).StartsWith(stage, StringComparison.Ordinal)
        && (path.Length == stage.Length + 1 || path[stage.Length + 1] == '/');

    // RFC 3986, 5.2.4.
    private static string RemoveDotSegments(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal))
        {
            return path;
        }

        var kept = new List<string>();
        var segments = path[1..].Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isDots = segments[i] is "." or "..";
            if (segments[i] == ".." && kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            if (!isDots) kept.Add(segments[i]);
            else if (i == segments.Length - 1) kept.Add("");
        }

        return "/" + string.Join('/', kept);
    }
}
