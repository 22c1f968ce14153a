using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>Looks for a text wherever a system keeps something: in every column of every table, and in every document.</summary>
internal sealed class Traces : IDisposable
{
    private readonly SqlShell shell;
    private readonly HttpClient engine;
    private readonly string indices;

    public Traces(RealSystem system)
    {
        shell = new(system.Sql);
        engine = new() { BaseAddress = new(system.Variables["KINOW_SEARCH"]!) };
        if (system.Variables["KINOW_SEARCH_AUTH"]!.Split(':', 2) is ["basic", var user])
        {
            engine.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user)));
        }

        indices = $"kinow-{system.Variables["KINOW_PLATFORM"]}-*";
    }

    /// <summary>The columns and the documents that hold a text.</summary>
    public async Task<List<string>> FindAsync(string text)
    {
        var found = new List<string>();
        var columns = await shell.QueryAsync(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name");
        foreach (var column in columns)
        {
            var rows = await shell.QueryAsync($"SELECT COUNT(*) FROM `{column[0]}` WHERE CAST(`{column[1]}` AS CHAR) LIKE '%{text}%'");
            if (rows[0][0] != "0") found.Add($"{column[0]}.{column[1]}");
        }

        await engine.PostAsync(new Uri($"/{indices}/_refresh", UriKind.Relative), null);
        using var answer = JsonDocument.Parse(
            await engine.GetStringAsync(new Uri($"/{indices}/_search?size=10000", UriKind.Relative)));
        var hits = answer.RootElement.GetProperty("hits");
        Assert.Equal(hits.GetProperty("total").GetProperty("value").GetInt32(), hits.GetProperty("hits").GetArrayLength());
        found.AddRange(
            from hit in hits.GetProperty("hits").EnumerateArray()
            where hit.GetRawText().Contains(text, StringComparison.OrdinalIgnoreCase)
            select $"{hit.GetProperty("_index").GetString()}/{hit.GetProperty("_id").GetString()}");
        return found;
    }

    public void Dispose()
    {
        shell.Dispose();
        engine.Dispose();
    }
}
