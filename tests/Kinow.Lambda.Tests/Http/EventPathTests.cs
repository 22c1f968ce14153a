using Kinow.Lambda.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

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

    // What an HTTP API with no route but $default sends, and a function URL.
    [Theory]
    [InlineData("/v1/graphql", "$default", "", "/v1/graphql")]
    [InlineData("/graphql", "$default", "", "/graphql")]
    [InlineData("/api/v1/graphql", "$default", "/api", "/v1/graphql")]
    [InlineData("/api/graphql", "$default", "", "/api/graphql")]
    [InlineData("/v2/graphql", "$default", "", "/v2/graphql")]
    [InlineData("/a/b/c/v1/graphql/", "$default", "/a/b/c", "/v1/graphql/")]
    [InlineData("/v1/v1/graphql", "$default", "/v1", "/v1/graphql")]
    [InlineData("/q/v1/q/v1", "$default", "/q", "/v1/q/v1")]
    [InlineData("/v1/q/v1/q/Home", "$default", "/v1/q", "/v1/q/Home")]
    [InlineData("/api/%76%31/graphql", "$default", "/api", "/v1/graphql")]
    [InlineData("/api/v1/q/a%20b", "$default", "/api", "/v1/q/a b")]
    [InlineData("/api/v1/q/a%2Fb", "$default", "/api", "/v1/q/a%2Fb")]
    [InlineData("/api/ide/a/b.js", "$default", "/api", "/ide/a/b.js")]
    [InlineData("/prod/api/v1/graphql", "prod", "/prod/api", "/v1/graphql")]
    [InlineData("/prod/nothing", "prod", "/prod", "/nothing")]
    [InlineData("/api/nothing", "$default", "", "/api/nothing")]
    [InlineData("/api/v1/q", "$default", "", "/api/v1/q")]
    [InlineData("/v1/graphql/more", "$default", "", "/v1/graphql/more")]
    public void Without_any_the_routes_of_the_application_say_it(string path, string stage, string pathBase, string expected)
    {
        string[] routes = ["/v1/graphql", "/v1/q/{operation}", "/health/live", "/ide/{*file}"];
        Assert.Equal((pathBase, expected), EventPath.Of(
            new() { Format = HttpEventFormat.Version2, Path = path, Route = "$default", Stage = stage }, routes));
        Assert.Equal((pathBase, expected), EventPath.Of(
            new() { Format = HttpEventFormat.Version1, Path = path, ContextPath = path, Route = "$default", Stage = stage }, routes));
    }

    [Fact]
    public void The_route_of_the_event_comes_before_those_of_the_application() => Assert.Equal(
        ("/graphql", "/v1/graphql"),
        EventPath.Of(
            new() { Path = "/graphql/v1/graphql", ContextPath = "/graphql/v1/graphql", Route = "/v1/graphql" }, "/graphql", "/v1/graphql"));

    [Fact]
    public void Routes_that_begin_everywhere_say_nothing()
    {
        using var application = WebApplication.CreateSlimBuilder().Build();
        string[] routes =
            ["/graphql", "/v1/graphql", "v1/q/{operation:minlength(1)}", "/{id}", "/ide/{**file}", "/a/{b?}", "/a/{b=c}", "/a/b.{c}"];
        foreach (var route in routes) application.Map(route, static () => "");

        application.MapFallback("{**path}", static () => "");
        Assert.Equal(
            "/v1/graphql /v1/q/{operation} /ide/{*file}",
            string.Join(' ', ApplicationRoutes.Of(((IEndpointRouteBuilder)application).DataSources.Single())));
        Assert.Empty(ApplicationRoutes.Of(null));
    }

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
