using System.Text;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Core.Tests.Notifications;

/// <summary>Signatures mean the same here and in the reference implementation of Standard Webhooks.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Bodies =
        ["{}", """{"id":"1","subject":"product_updated"}""", "{ \"name\": \"Été — 夏 🎬\" }", $"\"{new string('x', 200_000)}\""];

    [NodeFact]
    public async Task The_reference_accepts_what_we_sign_and_refuses_it_after_any_change()
    {
        var now = DateTimeOffset.UtcNow;
        var secret = Secrets.Make(1);
        var tasks = new List<JsonObject>();
        foreach (var body in Bodies)
        {
            var headers = WebhookSignature.Sign(
                "evt_1", now, Encoding.UTF8.GetBytes(body), WebhookSecrets.Parse($"{secret} {Secrets.Make(2)}"));
            tasks.Add(Verify(secret, headers, body));
            tasks.Add(Verify(Secrets.Make(2), headers, body));
            tasks.Add(Verify(secret, headers with { Id = "evt_2" }, body));
            tasks.Add(Verify(secret, headers, body + " "));
        }

        foreach (var answers in (await StandardWebhooks.RunAsync([.. tasks])).Chunk(4))
        {
            Assert.Equal("genuine", answers[0]);
            Assert.All(answers[1..], answer => Assert.Equal("No matching signature found", answer));
        }
    }

    [NodeFact]
    public async Task We_accept_what_the_reference_signs()
    {
        var now = DateTimeOffset.UtcNow;
        var tasks = Bodies.Select(body => new JsonObject
        {
            ["do"] = "sign",
            ["secret"] = Secrets.Make(3),
            ["id"] = "evt_1",
            ["seconds"] = now.ToUnixTimeSeconds(),
            ["body"] = body,
        });

        var signatures = await StandardWebhooks.RunAsync([.. tasks]);

        var secrets = WebhookSecrets.Parse($"{Secrets.Make(4)} {Secrets.Make(3)}");
        foreach (var (body, signature) in Bodies.Zip(signatures))
        {
            var headers = new WebhookHeaders("evt_1", $"{now.ToUnixTimeSeconds()}", signature);
            Assert.Equal(WebhookVerdict.Genuine, WebhookSignature.Verify(headers, now, Encoding.UTF8.GetBytes(body), secrets));
        }
    }

    private static JsonObject Verify(string secret, WebhookHeaders headers, string body) => new()
    {
        ["do"] = "verify",
        ["secret"] = secret,
        ["id"] = headers.Id,
        ["timestamp"] = headers.Timestamp,
        ["signature"] = headers.Signature,
        ["body"] = body,
    };
}
