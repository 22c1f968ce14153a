using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>
/// Reports health: 200, or 503 where the checks together mean that. The health check service is resolved at the first request only.
/// </summary>
internal sealed class HealthEndpoint(Func<HealthCheckRegistration, bool> isAsked, Func<HealthReport, HealthStatus> overall)
{
    /// <summary>Runs the checks and answers.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        RequestIds.Apply(http);
        var checks = http.RequestServices.GetRequiredService<HealthCheckService>();
        var report = await checks.CheckHealthAsync(isAsked, http.RequestAborted);
        var status = overall(report);
        http.Response.StatusCode = status == HealthStatus.Unhealthy
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status200OK;
        http.Response.Headers.CacheControl = CacheHeaders.NoStore;
        http.Response.ContentType = "application/json; charset=utf-8";
        await using (var json = new Utf8JsonWriter(http.Response.BodyWriter)) Write(json, status, report);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    // Descriptions, data and errors of checks are for the log: anybody may ask here.
    private static void Write(Utf8JsonWriter json, HealthStatus status, HealthReport report)
    {
        json.WriteStartObject();
        json.WriteString("status"u8, NameOf(status));
        if (report.Entries.Count > 0)
        {
            json.WriteStartObject("checks"u8);
            foreach (var (name, entry) in report.Entries) json.WriteString(name, NameOf(entry.Status));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> NameOf(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy"u8,
        HealthStatus.Degraded => "degraded"u8,
        _ => "unhealthy"u8,
    };
}
