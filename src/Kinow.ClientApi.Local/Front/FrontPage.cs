namespace Kinow.ClientApi.Local.Front;

/// <summary>The page that the process opens with.</summary>
internal static class FrontPage
{
    /// <summary>Maps the page.</summary>
    /// <param name="runs">What runs, in a sentence.</param>
    /// <param name="links">Where else to go.</param>
    /// <param name="accounts">The test accounts. They may still be added to before the process starts.</param>
    public static void MapFrontPage(this IEndpointRouteBuilder endpoints, string runs, IReadOnlyList<FrontLink> links,
        IReadOnlyList<FrontAccount> accounts) =>
        endpoints.MapGet("/", (HttpContext http) =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.ContentSecurityPolicy = FrontFiles.Policy;
            return http.Response.WriteAsync(FrontHtml.Write($"{http.Request.Scheme}://{http.Request.Host}", runs, links, accounts));
        });
}
