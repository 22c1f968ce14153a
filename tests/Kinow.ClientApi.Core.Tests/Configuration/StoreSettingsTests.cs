using System.Data.Common;
using Kinow.ClientApi.Core.Configuration;

namespace Kinow.ClientApi.Core.Tests.Configuration;

/// <summary>The variables of the environment are read as documented, and what is wrong is said without showing values.</summary>
public sealed class StoreSettingsTests
{
    [Fact]
    public void A_password_may_hold_anything()
    {
        var text = Settings(("KINOW_SQL", "Server=db;Database=kinow"), ("KINOW_SQL_USER", "api"), ("KINOW_SQL_PASSWORD", "a;b='c\"")).Sql;
        var parts = new DbConnectionStringBuilder { ConnectionString = text };
        Assert.Equal(("db", "api", "a;b='c\""), (parts["Server"], parts["User ID"], parts["Password"]));
    }

    [Fact]
    public void What_is_not_given_is_missed_only_where_it_is_used()
    {
        var settings = Settings();
        Assert.Equal((1, "none"), (settings.Platform, settings.SearchAuthentication));
        Assert.Null(settings.TokenKeys);
        Assert.Null(settings.WebhookSecrets);
        Assert.Contains("KINOW_SQL is missing", Assert.Throws<SettingsException>(() => settings.Sql).Message, StringComparison.Ordinal);
        Assert.Contains(
            "KINOW_SEARCH is missing", Assert.Throws<SettingsException>(() => settings.Search).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KINOW_PLATFORM", "zero")]
    [InlineData("KINOW_PLATFORM", "0")]
    [InlineData("KINOW_PLATFORM", "-1")]
    [InlineData("KINOW_SEARCH", "secret-place:9200")]
    [InlineData("KINOW_QUEUE", "ftp://secret-place")]
    [InlineData("KINOW_WEBHOOK_URL", "/secret-place")]
    [InlineData("KINOW_WEBHOOK_URL", "http://a.example/ /secret-place")]
    [InlineData("KINOW_WEBHOOK_URL", " ")]
    public void What_cannot_be_used_is_named_but_not_shown(string name, string value)
    {
        var refused = Assert.Throws<SettingsException>(() =>
        {
            var settings = Settings((name, value));
            return name switch
            {
                "KINOW_QUEUE" => settings.Queue,
                "KINOW_WEBHOOK_URL" => settings.ReadWebhookUrls(),
                _ => (object)settings.Search,
            };
        });
        Assert.StartsWith(name, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-place", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Notifications_may_go_to_several_addresses()
    {
        Assert.Equal(["http://a.example/"], Addresses("http://a.example/"));
        Assert.Equal(
            ["http://a.example/", "https://b.example/hooks"], Addresses(" http://a.example/  https://b.example/hooks http://a.example/"));
    }

    private static IEnumerable<string> Addresses(string value) =>
        Settings(("KINOW_WEBHOOK_URL", value)).ReadWebhookUrls().Select(static address => address.ToString());

    private static StoreSettings Settings(params (string Name, string Value)[] variables) =>
        StoreSettings.From(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
