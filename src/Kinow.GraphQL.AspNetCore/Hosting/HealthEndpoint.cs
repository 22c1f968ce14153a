using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Answers whether the process is well: 200, or 503 when a check fails. Nothing of it is made before somebody asks.</summary>
/// <param name="isAsked">Which of the registered checks count.</param>
internal sealed class HealthEndpoint(Func<HealthCheckRegistration, bool> isAsked)
{
    /// <summary>Runs the checks and answers.</summary>
    /// <param name="http">The request.</param>
    public async Task HandleAsync(HttpContext http)
    {
        var checks = http.RequestServices.GetRequiredService<HealthCheckService>();
        var report = await checks.CheckHealthAsync(isAsked, http.RequestAborted);
        http.Response.StatusCode = report.Status == HealthStatus.Unhealthy
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status200OK;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(report.Status switch
        {
            HealthStatus.Healthy => "{\"status\":\"healthy\"}",
            HealthStatus.Degraded => "{\"status\":\"degraded\"}",
            _ => "{\"status\":\"unhealthy\"}",
        });
    }
}
