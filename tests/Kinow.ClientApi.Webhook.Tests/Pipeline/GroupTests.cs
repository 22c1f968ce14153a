using System.Diagnostics;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.TestSupport;
using Xunit.Abstractions;

namespace Kinow.ClientApi.Webhook.Tests.Pipeline;

/// <summary>What a back office changes about customer groups reaches what they decide: products with their parts, and accounts.</summary>
public sealed class GroupTests(SmallReadModel model, ITestOutputHelper output) : IClassFixture<SmallReadModel>
{
    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task The_groups_of_a_product_reach_it_and_all_that_belongs_to_it()
    {
        var product = model.Content.Products.First(static one => one.Extension is ProductTvod { Videos.IsEmpty: false, Extracts.IsEmpty: false }
            && one.Groups.Behavior == GroupRestrictionBehavior.None);
        var title = (ProductTvod)product.Extension;
        await using var pipeline = await RunningPipeline.StartAsync(model);
        await model.ExecuteAsync("INSERT INTO customer_group (id) VALUES (91), (92)");

        await ChangedAsync("UPDATE product SET group_restriction_behavior = 1 WHERE id = @Id", product.Id, """{"mode":"only","ids":[]}""");
        await ChangedAsync(
            "INSERT INTO product_customer_group (product_id, customer_group_id) VALUES (@Id, 92), (@Id, 91)", product.Id, """{"mode":"only","ids":[91,92]}""");
        await ChangedAsync("DELETE FROM product_customer_group WHERE product_id = @Id AND customer_group_id = 91", product.Id, """{"mode":"only","ids":[92]}""");
        await ChangedAsync("UPDATE product SET group_restriction_behavior = 2 WHERE id = @Id", product.Id, """{"mode":"except","ids":[92]}""");
        await ChangedAsync("DELETE FROM customer_group WHERE id = 92", product.Id, """{"mode":"except","ids":[]}""");
        await ChangedAsync("UPDATE product SET group_restriction_behavior = 0 WHERE id = @Id", product.Id, null);

        async Task ChangedAsync(string sql, long id, string? expected)
        {
            await model.ExecuteAsync(sql, new() { ["Id"] = id });
            var clock = Stopwatch.StartNew();
            await WaitAsync(async () => Text((await model.SearchAsync(id))?["groups"]) == expected);
            output.WriteLine($"{expected ?? "none"}: {clock.ElapsedMilliseconds} ms");
            foreach (var video in title.Videos) await OwnerAsync(DocumentKinds.Of(ItemKinds.Video), video.Id, expected);
            foreach (var group in title.VideoGroups) await OwnerAsync(DocumentKinds.Of(ItemKinds.VideoGroup), group.Id, expected);
            foreach (var extract in title.Extracts) await OwnerAsync(DocumentKinds.Of(ItemKinds.Extract), extract.Id, expected);
        }
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Whom_a_group_takes_in_or_lets_go_is_known_to_the_account()
    {
        var user = Guid.CreateVersion7();
        await using var pipeline = await RunningPipeline.StartAsync(model);
        await model.ExecuteAsync("INSERT INTO customer_group (id) VALUES (81), (82)");
        await model.ExecuteAsync("INSERT INTO customer (id, email, password) VALUES (@Id, 'member@example.com', 'x')", new() { ["Id"] = user });
        await ChangedAsync("INSERT INTO customer_group_member (customer_id, customer_group_id) VALUES (@Id, 82), (@Id, 81)", "[81,82]");
        await ChangedAsync("DELETE FROM customer_group_member WHERE customer_id = @Id AND customer_group_id = 81", "[82]");
        await ChangedAsync("DELETE FROM customer_group WHERE id = 82", "[]");

        async Task ChangedAsync(string sql, string expected)
        {
            await model.ExecuteAsync(sql, new() { ["Id"] = user });
            var clock = Stopwatch.StartNew();
            await WaitAsync(async () => Text((await model.GetAsync(DocumentKinds.Users, user.ToString("D")))?["body"]?["groupIds"]) == expected);
            output.WriteLine($"{expected}: {clock.ElapsedMilliseconds} ms");
        }
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task The_name_of_a_group_is_read_anew()
    {
        await using var pipeline = await RunningPipeline.StartAsync(model);
        await model.ExecuteAsync("INSERT INTO customer_group (id) VALUES (71)");
        await model.ExecuteAsync("INSERT INTO customer_group_text (customer_group_id, language_id, name) SELECT 71, MIN(id), 'Friends' FROM language");
        await WaitAsync(async () =>
            Text((await model.GetAsync(DocumentKinds.Of(ItemKinds.CustomerGroup), 71))?["body"]?["name"])?.Contains("Friends", StringComparison.Ordinal) == true);
        await model.ExecuteAsync("DELETE FROM customer_group WHERE id = 71");
        await WaitAsync(async () => (bool?)(await model.GetAsync(DocumentKinds.Of(ItemKinds.CustomerGroup), 71))?["deleted"] == true);
    }

    private Task OwnerAsync(DocumentKind kind, long id, string? expected) =>
        WaitAsync(async () => Text((await model.GetAsync(kind, id))!["owner"]!["groups"]) == expected);

    private static string? Text(JsonNode? json) => json?.ToJsonString();

    private static async Task WaitAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition()) await Task.Delay(5, patience.Token);
    }
}
