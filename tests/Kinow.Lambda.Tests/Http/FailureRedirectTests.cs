using Kinow.Lambda.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Tests.Http;

/// <summary>Whom the host would answer itself it sends where the application says, for a cache may keep what it answers.</summary>
public sealed class FailureRedirectTests : IAsyncLifetime
{
    // Long enough for a request to come to its handler, on any machine.
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    // Set at the end of the test alone: until then the handler that waits for it is still at work.
    private readonly ManualResetEventSlim released = new();
    private RunningFunction function = null!;

    public async Task InitializeAsync() => function = await RunningFunction.StartHttpAsync(Map, redirect: new ByFeature());

    public Task DisposeAsync()
    {
        released.Set();
        return function.DisposeAsync().AsTask();
    }

    [Theory]
    [InlineData("cooperates", 504)]
    [InlineData("blocks", 504)]
    [InlineData("throws", 500)]
    [InlineData("aborts", 500)]
    [InlineData("grows", 413)]
    public async Task A_failure_is_a_redirect_where_there_is_one_and_a_problem_elsewhere(string what, int status)
    {
        await function.GetAsync("/kept/quick");
        TimeSpan? time = status == 504 ? Time : null;
        var sent = await function.GetAsync($"/kept/{what}", time);
        var told = await function.GetAsync($"/plain/{what}", time);

        Assert.Equal((307, 0), (sent.Status, sent.Body.Length));
        Assert.Contains("location: ../entry", sent.Headers);
        Assert.Contains("cache-control: private, no-store", sent.Headers);
        Assert.Equal(status, told.Status);
        Assert.Equal("ok", (await function.GetAsync("/kept/quick")).Text);
    }

    private void Map(WebApplication application) => application.MapGet("/{route}/{what}", async (string route, string what, HttpContext http) =>
    {
        if (route == "kept") http.Features.Set(new Elsewhere("../entry"));
        switch (what)
        {
            case "cooperates":
                await Task.Delay(Timeout.Infinite, http.RequestAborted);
                break;
            case "blocks":
                released.Wait();
                break;
            case "throws":
                throw new InvalidOperationException("It went wrong.");
            case "aborts":
                http.Abort();
                break;
            case "grows":
                await http.Response.BodyWriter.WriteAsync(new byte[7 * 1024 * 1024]);
                break;
            default:
                await http.Response.WriteAsync("ok");
                break;
        }
    });

    private sealed record Elsewhere(string Location);

    private sealed class ByFeature : IFailureRedirect
    {
        public string? LocationOf(IFeatureCollection request) => request.Get<Elsewhere>()?.Location;
    }
}
