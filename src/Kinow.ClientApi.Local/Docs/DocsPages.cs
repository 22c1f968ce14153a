namespace Kinow.ClientApi.Local.Docs;

/// <summary>Serves the documentation.</summary>
internal static class DocsPages
{
    /// <summary>Where it is.</summary>
    public const string Path = "/docs/";

    private const string Missing =
        "<!doctype html><html lang=\"en\"><title>Documentation</title><p>The documentation is not built: run <code>docs/portal/build.sh</code> "
        + "(it needs Node.js 20 or later with npm), then start this again.";

    /// <summary>Maps its pages.</summary>
    public static void MapDocs(this IEndpointRouteBuilder endpoints, DocsSite site)
    {
        endpoints.MapMethods("/docs/{**file}", [HttpMethods.Get, HttpMethods.Head], http => Answer(site, http).ExecuteAsync(http));
    }

    private static IResult Answer(DocsSite site, HttpContext http)
    {
        if (!http.Request.Path.Value!.StartsWith(Path, StringComparison.Ordinal)) return Results.Redirect(Path);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-cache";
        if (site.Policy is null) return Results.Text(Missing, "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
        http.Response.Headers.ContentSecurityPolicy = site.Policy;
        if (site.Find(http.Request.RouteValues["file"] as string ?? "") is not { } found) return NotFound(site);

        // Their names say what is in them.
        if (found.Name.StartsWith("assets/", StringComparison.Ordinal)) http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.PhysicalFile(found.Path, site.TypeOf(found.Name), entityTag: site.TagOf(found.Path));
    }

    private static IResult NotFound(DocsSite site) => site.Find("404.html") is { } page
        ? Results.Text(File.ReadAllText(page.Path), site.TypeOf(page.Name), statusCode: StatusCodes.Status404NotFound)
        : Results.NotFound();
}
