using System.Net;
using System.Net.Http.Headers;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Worker.Notifications;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Webhook.Tests.Pipeline;

/// <summary>Notifications that come late, twice, all at once and in any order lead to what the rows say.</summary>
public sealed class DisorderTests(SmallReadModel model) : IClassFixture<SmallReadModel>
{
    private const int Changes = 120;

    private static readonly HttpClient Client = new();

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task In_the_end_every_document_says_what_its_rows_say()
    {
        await using var pipeline = await RunningPipeline.StartAsync(model, dispatch: false);
        var random = new Random(3);
        var sending = new List<Task>();
        for (var i = 0; i < Changes; i++)
        {
            var product = model.Content.Products[random.Next(12)].Id;
            await model.ExecuteAsync("UPDATE product SET position = @i WHERE id = @product", new() { ["i"] = i, ["product"] = product });
            for (var copies = random.Next(1, 4); copies > 0; copies--)
                sending.Add(SendLateAsync(pipeline.Url, $"event{i}", product, TimeSpan.FromMilliseconds(random.Next(800))));
        }

        await Task.WhenAll(sending);

        var settings = (await new CatalogLoader(model.Sql).PlatformAsync(CancellationToken.None)).Value!.Settings;
        var rows = await new CatalogLoader(model.Sql).LoadAsync(
            ItemKinds.Product, [.. model.Content.Products.Take(12).Select(product => product.Id)], CancellationToken.None);
        foreach (var (product, _) in rows.Value)
        {
            var expected = new DocumentMaker(settings).WithParts(ItemKinds.Product, product, rows.Version).First();
            Assert.Equal(expected.Hash, (string?)(await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), product.Id))!["hash"]);
        }
    }

    private static async Task SendLateAsync(Uri url, string id, long product, TimeSpan delay)
    {
        await Task.Delay(delay);
        var body = NotificationBody.Write(id, "product_updated", "product", $"{product}");
        while (true)
        {
            var headers = WebhookSignature.Sign(id, DateTimeOffset.UtcNow, body, WebhookServer.Secrets);
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.Add(WebhookHeaders.IdName, headers.Id);
            request.Headers.Add(WebhookHeaders.TimestampName, headers.Timestamp);
            request.Headers.Add(WebhookHeaders.SignatureName, headers.Signature);
            using var response = await Client.SendAsync(request);
            if (response.StatusCode == HttpStatusCode.NoContent) return;

            // Not at all, or in part: either way it is to be sent again.
            Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.ServiceUnavailable, HttpStatusCode.Conflict]);
            await Task.Delay(50);
        }
    }
}
