using System.Text;
using Kinow.Lambda.Http;
using Kinow.TestSupport.Lambda;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Tests.Http;

/// <summary>What is too large to be sent is one clear error, of the application or of the host, and what is not is sent.</summary>
public sealed class ResponseSizeTests
{
    private const int Limit = 200_000;

    // Status and headers may take this much, so that an answer this close to the limit may be refused.
    private const int Envelope = 16 * 1024;

    public static TheoryData<string, string, double> Bodies() => new()
    {
        { "text/plain", "x", 1 },
        { "application/json", "\"", 2 },
        { "application/json", "\u0001", 6 },
        { "application/graphql-response+json; charset=utf-8", "{\"a\":\"é\"}", 1.5 },
        { "text/plain", "é\n🎬", 16 / 7.0 },
        { "application/octet-stream", "x", 4 / 3.0 },
        { "text/plain", "\uE000", 2 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_application_may_tell_it_in_its_own_form(string type, string piece, double factor)
    {
        await using var function = await StartAsync(http => SendAsync(http, type, piece, isCaught: true));

        var (mostSent, leastRefused) = (0, int.MaxValue);
        for (var bytes = (int)(Limit / factor / 2); bytes < Limit * 1.2; bytes += 9_000)
        {
            var result = await function.Emulator.InvokeAsync(HttpEvents.Rest(new("GET", "/") { Query = $"bytes={bytes}" }));
            Assert.InRange(result.Payload.Length, 1, Limit);
            var answer = HttpAnswer.From(result);
            if (answer.Status == 200)
            {
                mostSent = Math.Max(mostSent, result.Payload.Length);
                Assert.InRange(answer.Body.Length, bytes, bytes + 10);
            }
            else
            {
                leastRefused = Math.Min(leastRefused, bytes);
                Assert.Equal((418, "own words"), (answer.Status, answer.Text));
            }
        }

        Assert.InRange(mostSent, Limit / 2, Limit);
        Assert.InRange(leastRefused * factor, (Limit - Envelope) * 0.85, Limit * 1.2);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Otherwise_the_host_does(string type, string piece, double factor)
    {
        await using var function = await StartAsync(http => SendAsync(http, type, piece, isCaught: false));
        foreach (var kind in HttpEvents.Kinds.Values)
        {
            var answer = HttpAnswer.From(
                await function.Emulator.InvokeAsync(kind(new("GET", "/") { Query = $"bytes={(int)(Limit / factor * 1.3)}" })));

            Assert.Equal(413, answer.Status);
            Assert.Contains("content-type: application/problem+json", answer.Headers);
            Assert.Contains("cache-control: no-store", answer.Headers);
            Assert.Contains("larger", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("x-before: yes", answer.Headers);
        }
    }

    [Fact]
    public async Task A_body_of_many_flushes_is_refused_as_well()
    {
        await using var function = await StartAsync(async http =>
        {
            for (var i = 0; i < 100; i++)
            {
                await http.Response.WriteAsync(new string('x', Limit / 50));
                await http.Response.Body.FlushAsync();
            }
        });

        Assert.Equal(413, (await function.GetAsync("/")).Status);
    }

    [Fact]
    public async Task An_application_that_has_asked_to_start_may_still_tell_it()
    {
        await using var function = await StartAsync(async http =>
        {
            await http.Response.StartAsync();
            await SendAsync(http, "text/plain", "x", isCaught: true);
        });

        var answer = HttpAnswer.From(
            await function.Emulator.InvokeAsync(HttpEvents.Rest(new("GET", "/") { Query = $"bytes={Limit * 2}" })));

        Assert.Equal((418, "own words"), (answer.Status, answer.Text));
    }

    private static Task<RunningFunction> StartAsync(RequestDelegate handler) =>
        RunningFunction.StartHttpAsync(
            application => application.Map("/{**rest}", handler), options => options with { MaxResponseBytes = Limit });

    private static async Task SendAsync(HttpContext http, string type, string piece, bool isCaught)
    {
        var bytes = int.Parse(http.Request.Query["bytes"]!, System.Globalization.CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        var size = Encoding.UTF8.GetByteCount(piece);
        for (var length = 0; length < bytes; length += size)
        {
            text.Append(piece);
        }

        http.Response.ContentType = type;
        http.Response.Headers["X-Before"] = "yes";
        try
        {
            await http.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
        }
        catch (ResponseTooLargeException error) when (isCaught)
        {
            Assert.Equal(Limit, error.Limit);
            Assert.False(http.Response.HasStarted);
            http.Response.StatusCode = StatusCodes.Status418ImATeapot;
            await http.Response.WriteAsync("own words");
        }
    }
}
