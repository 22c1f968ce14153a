using System.Text;
using Kinow.Lambda.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests.Http;

/// <summary>An application that shows what it was asked, and answers in every way there is.</summary>
internal static class SamplePipeline
{
    /// <summary>The application, on Lambda or on Kestrel.</summary>
    public static WebApplication Build(LambdaRuntime? runtime)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<GzipCompressionProvider>();
        });
        builder.UseLambda(runtime);
        var application = builder.Build();
        application.UseResponseCompression();
        Map(application);
        return application;
    }

    private static void Map(WebApplication application)
    {
        application.Map("/echo/{**rest}", EchoAsync);
        application.Map("/pipe", PipeAsync);
        application.MapGet("/text/{size:int}", (int size) => Results.Text(Sample(size), "text/plain; charset=utf-8"));
        application.MapGet("/bytes", () => Results.Bytes([0, 255, 128, 10, 13, 34, 92], "application/octet-stream"));
        application.MapGet("/broken", () => Results.Bytes([0x7B, 0xFF, 0x7D], "application/json"));
        application.MapGet("/nothing", () => Results.NoContent());
        application.MapGet("/unchanged", http => Status(http, StatusCodes.Status304NotModified));
        application.MapGet("/file", () => Results.File(typeof(SamplePipeline).Assembly.Location, "application/octet-stream"));
        application.MapGet("/fails", IResult () => throw new InvalidOperationException("on purpose"));
        application.MapGet("/bad", IResult () => throw new BadHttpRequestException("on purpose", StatusCodes.Status422UnprocessableEntity));
        application.MapMethods("/headers", ["GET", "HEAD"], HeadersAsync);
        application.MapGet("/streamed", StreamAsync);
    }

    private static async Task EchoAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var request = http.Request;
        var text = new StringBuilder()
            .AppendLine(request.Method)
            .AppendLine(request.Path.Value)
            .AppendLine(request.QueryString.Value)
            .AppendJoin('\n', request.Query.Select(q => $"{q.Key}={string.Join('|', q.Value.ToArray())}")).AppendLine()
            .AppendJoin('\n', request.Cookies.Select(c => $"{c.Key}={c.Value}")).AppendLine()
            .AppendJoin('\n', request.Headers.Where(h => h.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
                .OrderBy(h => h.Key, StringComparer.OrdinalIgnoreCase)
                .Select(h => $"{h.Key.ToLowerInvariant()}={string.Join('|', h.Value.SelectMany(v => v!.Split(',', StringSplitOptions.TrimEntries)))}")).AppendLine()
            .AppendLine(request.ContentType)
            .AppendLine(request.ContentLength?.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .AppendLine(Convert.ToHexString(body.ToArray()));
        await http.Response.WriteAsync(text.ToString());
    }

    // Reads as servers do that want the body in place, to its end and once more.
    private static async Task PipeAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        var read = await reader.ReadAtLeastAsync(1_000_000);
        var length = read.Buffer.Length;
        reader.AdvanceTo(read.Buffer.End);
        var again = await reader.ReadAsync();
        reader.AdvanceTo(again.Buffer.End);
        await http.Response.WriteAsync($"{length} {read.IsCompleted} {again.Buffer.Length} {again.IsCompleted}");
    }

    private static async Task HeadersAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            http.Response.Headers["X-Late"] = "yes";
            return Task.CompletedTask;
        });
        http.Response.Headers.Append("X-Many", "one");
        http.Response.Headers.Append("X-Many", "two");
        http.Response.Cookies.Append("a", "1", new() { HttpOnly = true, Expires = DateTimeOffset.UnixEpoch });
        http.Response.Cookies.Append("b", "2,3");
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = 2;
        await http.Response.WriteAsync("{}");
    }

    private static async Task StreamAsync(HttpContext http)
    {
        http.Response.ContentType = "text/html";
        for (var i = 0; i < 3; i++)
        {
            await http.Response.WriteAsync($"<p>{i} \"é\" 🎬</p>\n");
            await http.Response.Body.FlushAsync();
            await Task.Yield();
        }
    }

    private static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static string Sample(int size) => string.Create(size, 0, static (span, _) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = (i % 61) switch { 7 => '"', 20 => '\n', 33 => '\\', 48 => 'é', var n => (char)('A' + (n % 26)) };
        }
    });
}
