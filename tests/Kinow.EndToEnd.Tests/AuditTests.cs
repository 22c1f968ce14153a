using System.Text.RegularExpressions;

namespace Kinow.EndToEnd.Tests;

/// <summary>The server passes the audits of GraphQL over HTTP.</summary>
public sealed partial class AuditTests(LocalServer server) : IClassFixture<LocalServer>
{
    [NodeFact]
    public async Task Every_audit_passes()
    {
        var lines = (await NodeScript.RunAsync("audits.mjs", server.GraphQL)).TrimEnd().Split('\n');
        var count = Count().Match(lines[^1]);
        Assert.Equal(count.Groups[1].Value, count.Groups[2].Value);
        Assert.True(lines.Length - 1 >= 60, $"Only {lines.Length - 1} audits ran.");
    }

    [GeneratedRegex("^([0-9]+) of ([0-9]+)$")]
    private static partial Regex Count();
}
