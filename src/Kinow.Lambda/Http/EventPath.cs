using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>Normalises an event's path as Kestrel does: without stage and base path, decoded once, without dot segments.</summary>
internal static class EventPath
{
    /// <summary>The path base and the path of a request.</summary>
    /// <param name="routes">The routes of the application, for events that name none.</param>
    public static (string PathBase, string Path) Of(HttpEvent request, params ReadOnlySpan<string> routes)
    {
        var start = EventRoute.StartIn(request) ?? EventRoute.StartIn(request, routes) ?? StageLength(request);
        var path = request.Path[start..];

        // The path of a REST API's own domain has no stage; that of the context always has it.
        var whole = request.ContextPath is { } context && context.EndsWith(request.Path, StringComparison.Ordinal) ? context : request.Path;
        var pathBase = whole[..(whole.Length - path.Length)];
        return (pathBase, path.Length == 0 ? "/" : RemoveDotSegments(PathString.FromUriComponent(path).Value!));
    }

    // The stage's name is part of an HTTP API's path unless the stage is the default one.
    private static int StageLength(HttpEvent request) =>
        (request.Format == HttpEventFormat.Version2 || request.ContextPath == request.Path)
        && request.Stage is { Length: > 0 } stage
        && IsUnder(request.Path, stage)
            ? stage.Length + 1
            : 0;

    private static bool IsUnder(string path, string stage) =>
        path.Length > stage.Length
        && path.AsSpan(1).StartsWith(stage, StringComparison.Ordinal)
        && (path.Length == stage.Length + 1 || path[stage.Length + 1] == '/');

    // RFC 3986, 5.2.4.
    private static string RemoveDotSegments(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal)) return path;
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
