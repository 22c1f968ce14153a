using Kinow.Lambda.Http;

namespace Kinow.Lambda.Tests.Http;

/// <summary>Which part of an event's path is the application's: the API's route says it, else the stage.</summary>
public sealed class EventPathTests
{
    // The paths of an API's own domain, of custom domains with base paths of one and more segments, and of mappings that name no stage.
    [Theory]
    [InlineData("/v1/graphql", "/live/v1/graphql", "/v1/graphql", "/live", "/v1/graphql")]
    [InlineData("/v1/graphql", "/v1/graphql", "/v1/graphql", "", "/v1/graphql")]
    [InlineData("/api/v1/graphql", "/api/v1/graphql", "/v1/graphql", "/api", "/v1/graphql")]
    [InlineData("/a/b/c/v1/graphql", "/a/b/c/v1/graphql", "/v1/graphql", "/a/b/c", "/v1/graphql")]
    [InlineData("/live/v1/graphql", "/live/v1/graphql", "/v1/graphql", "/live", "/v1/graphql")]
    [InlineData("/api/live/v1/graphql", "/api/live/v1/graphql", "/v1/graphql", "/api/live", "/v1/graphql")]
    [InlineData("/v1/v1/graphql", "/v1/v1/graphql", "/v1/graphql", "/v1", "/v1/graphql")]
    [InlineData("/v1/graphql/v1/graphql", "/v1/graphql/v1/graphql", "/v1/graphql", "/v1/graphql", "/v1/graphql")]
    [InlineData("/api/v1/graphql/", "/api/v1/graphql/", "/v1/graphql", "/api", "/v1/graphql/")]
    [InlineData("/api/v1/q/Home", "/api/v1/q/Home", "/v1/q/{operation}", "/api", "/v1/q/Home")]
    [InlineData("/api/v1/q/a%20b", "/api/v1/q/a%20b", "/v1/q/{operation}", "/api", "/v1/q/a b")]
    [InlineData("/q/v1/q/q", "/q/v1/q/q", "/v1/q/{operation}", "/q", "/v1/q/q")]
    [InlineData("/api/health/ready", "/api/health/ready", "/health/{check}", "/api", "/health/ready")]
    [InlineData("/api", "/api", "/", "/api", "/")]
    [InlineData("/api/", "/api/", "/", "/api", "/")]
    [InlineData("/", "/live/", "/", "/live", "/")]
    [InlineData("/api/%76%31/graphql", "/api/%76%31/graphql", "/v1/graphql", "/api", "/v1/graphql")]
    public void The_route_says_it(string path, string context, string route, string pathBase, string expected) =>
        Assert.Equal((pathBase, expected), Of(path, context, route));

    [Theory]
    [InlineData("/api/v1/graphql", "/{proxy+}", "v1/graphql", "/api", "/v1/graphql")]
    [InlineData("/v1/graphql", "/{proxy+}", "v1/graphql", "", "/v1/graphql")]
    [InlineData("/a/b/v1/q/x%2Fy", "/{proxy+}", "v1/q/x%2Fy", "/a/b", "/v1/q/x%2Fy")]
    [InlineData("/a/b/v1/q/x%2Fy", "/{proxy+}", "v1/q/x/y", "/a/b", "/v1/q/x%2Fy")]
    [InlineData("/api/v1/q/%C3%A9", "/v1/{rest+}", "q/é", "/api", "/v1/q/é")]
    [InlineData("/v1/v1/graphql", "/v1/{rest+}", "graphql", "/v1", "/v1/graphql")]
    [InlineData("/api/v1/graphql/", "/{proxy+}", "v1/graphql", "/api", "/v1/graphql/")]
    public void Greedy_parameters_stand_for_several_segments(string path, string route, string rest, string pathBase, string expected) =>
        Assert.Equal((pathBase, expected), Of(path, path, route, rest));

    [Theory]
    [InlineData("/api/v1/graphql", "/api/v1/graphql", null, "", "/api/v1/graphql")]
    [InlineData("/api/v1/graphql", "/api/v1/graphql", "$default", "", "/api/v1/graphql")]
    [InlineData("/api/v1/graphql", "/api/v1/graphql", "/v2/graphql", "", "/api/v1/graphql")]
    [InlineData("/v1/graphql", "/live/v1/graphql", "/other/{x}", "/live", "/v1/graphql")]
    [InlineData("/prod/v1/graphql", "/prod/v1/graphql", "$default", "/prod", "/v1/graphql")]
    [InlineData("/prod", "/prod", null, "/prod", "/")]
    [InlineData("/production/v1", "/production/v1", null, "", "/production/v1")]
    [InlineData("/prod/v1/graphql", "/live/prod/v1/graphql", null, "/live", "/prod/v1/graphql")]
    [InlineData("/api/v1/graphql", "/api/v1/graphql", "/{proxy+}", "", "/api/v1/graphql")]
    public void Without_a_route_that_fits_only_the_stage_is_known(
        string path, string context, string? route, string pathBase, string expected) =>
        Assert.Equal((pathBase, expected), Of(path, context, route));

    [Theory]
    [InlineData("/api/v1/graphql", "/v1/graphql", "$default", "/api", "/v1/graphql")]
    [InlineData("/prod/v1/graphql", "/v1/graphql", "prod", "/prod", "/v1/graphql")]
    [InlineData("/api/prod/v1/q/Home", "/v1/q/{operation}", "prod", "/api/prod", "/v1/q/Home")]
    [InlineData("/prod/v1/graphql", "$default", "prod", "/prod", "/v1/graphql")]
    [InlineData("/v1/graphql", "$default", "$default", "", "/v1/graphql")]
    public void Http_apis_have_the_stage_in_the_path(string path, string route, string stage, string pathBase, string expected) =>
        Assert.Equal(
            (pathBase, expected), EventPath.Of(new() { Format = HttpEventFormat.Version2, Path = path, Route = route, Stage = stage }));

    private static (string PathBase, string Path) Of(string path, string context, string? route, string? rest = null) => EventPath.Of(new()
    {
        Format = HttpEventFormat.Version1,
        Path = path,
        ContextPath = context,
        Stage = "prod",
        Route = route,
        PathParameters = rest is null ? null : new() { ["proxy"] = rest, ["rest"] = rest },
    });
}
