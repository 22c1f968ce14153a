using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>Values that were kept from answers, to be put in where <c>{{name}}</c> stands.</summary>
internal sealed partial class Values(DocsHost host)
{
    private readonly Dictionary<string, JsonNode> kept = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> All => kept.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));

    /// <summary>Keeps what an answer has at paths such as <c>signin.accessToken</c> or <c>addDevice.0.id</c>.</summary>
    public void Keep(JsonNode? paths, JsonNode answer)
    {
        foreach (var (name, path) in paths as JsonObject ?? [])
        {
            var found = path!.GetValue<string>().Split('.').Aggregate(
                answer["data"], static (node, step) => int.TryParse(step, out var index) ? node?[index] : node?[step]);
            kept[name] = found?.DeepClone() ?? throw new InvalidOperationException($"No {path} to keep in {answer.ToJsonString()}");
        }
    }

    /// <summary>Puts values in; <c>{{mail}}</c> is the token of the newest mail.</summary>
    public async Task<JsonNode?> FillAsync(JsonNode? node)
    {
        if (node?.ToJsonString().Contains("{{mail}}", StringComparison.Ordinal) == true) kept["mail"] = JsonValue.Create(await host.MailedTokenAsync());
        return Fill(node);
    }

    public string FillText(string text) => Place().Replace(text, place => kept[place.Groups[1].Value].ToString());

    private JsonNode? Fill(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Fill(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Fill)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Place().Match(text) is { Success: true } place && place.Length == text.Length
            ? kept[place.Groups[1].Value].DeepClone()
            : JsonValue.Create(FillText(text)),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Place();
}
