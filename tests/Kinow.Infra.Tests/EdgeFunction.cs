using System.Diagnostics;
using System.Text.Json;
using Kinow.TestSupport;

namespace Kinow.Infra.Tests;

/// <summary>A function of CloudFront as it is deployed, under Node.js and with a key-value store of the test's own.</summary>
internal sealed class EdgeFunction : IDisposable
{
    private const string Store = """
        const values = JSON.parse(process.env.STORE);
        const get = async name => {
          if (!Object.hasOwn(values, name)) throw new Error('KeyNotFound');
          return values[name];
        };
        export default { kvs: () => ({ get }) };
        """;

    private const string Runner = """
        import { readFileSync } from 'node:fs';
        import { handler } from './function.mjs';
        console.log(JSON.stringify(await handler({ version: '1.0', request: JSON.parse(readFileSync(0)) })));
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kinow-edge-");
    private readonly string values;

    /// <summary>Takes a function.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="store">What is in the store, as a JSON object of texts.</param>
    public EdgeFunction(string file, string store = "{}")
    {
        values = store;
        Source = File.ReadAllText(RepositoryRoot.Path("infra", "Ide", file));
        var module = folder.CreateSubdirectory("node_modules/cloudfront").FullName;
        File.WriteAllText(Path.Combine(module, "package.json"), """{ "type": "module", "main": "index.js" }""");
        File.WriteAllText(Path.Combine(module, "index.js"), Store);
        File.WriteAllText(Path.Combine(folder.FullName, "function.mjs"), Source + "\nexport { handler };\n");
        File.WriteAllText(Path.Combine(folder.FullName, "run.mjs"), Runner);
    }

    public string Source { get; }

    /// <summary>What the function makes of a request: the request that goes on, or a response.</summary>
    public async Task<JsonElement> HandleAsync(string uri, string? authorization = null)
    {
        var headers = new Dictionary<string, object> { ["accept"] = new { value = "*/*" } };
        if (authorization is not null) headers.Add("authorization", new { value = authorization });
        return await HandleAsync(new { method = "GET", uri, querystring = new { }, headers, cookies = new { } });
    }

    /// <summary>What the function makes of a request of any shape.</summary>
    public async Task<JsonElement> HandleAsync(object request)
    {
        var start = new ProcessStartInfo("node", ["run.mjs"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["STORE"] = values;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(request));
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return JsonElement.Parse(output);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
