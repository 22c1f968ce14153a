using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Writes how the service is, without why: the reasons are for its log.</summary>
internal static class HealthWriter
{
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(report.Status switch
        {
            HealthStatus.Healthy => "{\"status\":\"healthy\"}",
            HealthStatus.Degraded => "{\"status\":\"degraded\"}",
            _ => "{\"status\":\"unhealthy\"}",
        });
    }
}
