using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Catalog;

public sealed class SettingsTests
{
    [Fact]
    public async Task Settings_list_languages_and_currencies_with_their_defaults()
    {
        var data = await Api.Generated.DataAsync(
            "{ settings { languages { isoCode } defaultLanguage { isoCode } currencies { isoCode isoCodeNum decimals conversionRate } "
                + "defaultCurrency { sign } imageTypes { name width } } }");
        Assert.Equal(["en", "fr", "ar"], data.Items("settings.languages").Select(l => l.Text("isoCode")));
        Assert.Equal("en", data.Text("settings.defaultLanguage.isoCode"));
        Assert.Equal(
            """{"isoCode":"XOF","isoCodeNum":"952","decimals":0,"conversionRate":655.957}""",
            data.At("settings.currencies.4").GetRawText());
        Assert.Equal("€", data.Text("settings.defaultCurrency.sign"));
        Assert.Contains(data.Items("settings.imageTypes"), t => t.Text("name") == "cover_large" && t.Number("width") == 600);
    }

    [Fact]
    public async Task What_is_allowed_with_devices_is_told()
    {
        var data = await Api.Generated.DataAsync("{ settings { devices { limit removalDelay } } }");
        Assert.Equal("""{"limit":5,"removalDelay":86400}""", data.At("settings.devices").GetRawText());
    }

    [Fact]
    public async Task What_is_allowed_at_the_same_time_is_told()
    {
        const string Query = "{ settings { viewings { limit whenReached } } }";
        Assert.Equal("""{"limit":null,"whenReached":"REFUSE"}""", (await Api.Generated.DataAsync(Query)).At("settings.viewings").GetRawText());
        var viewings = new ViewingSettings { Limit = 3, WhenReached = ViewingLimitBehavior.StopOldest };
        var api = new Api(Api.Content with { Settings = Api.Content.Settings with { Viewings = viewings } });
        Assert.Equal("""{"limit":3,"whenReached":"STOP_OLDEST"}""", (await api.DataAsync(Query)).At("settings.viewings").GetRawText());
    }

    [Fact]
    public async Task What_is_asked_of_who_signs_up_and_whom_one_may_write_to_is_told_without_addresses()
    {
        var settings = (await Api.Generated.DataAsync(
            "{ settings { registrationFields { name required displayed } genders { id type name } contactSubjects { id name description } } }",
            caller: new() { Language = "fr" })).At("settings");
        Assert.Equal("""{"name":"birthday","required":false,"displayed":true}""", settings.Items("registrationFields")[4].GetRawText());
        Assert.Equal("""{"id":"2","type":1,"name":"Mme"}""", settings.Items("genders")[1].GetRawText());
        Assert.Equal(
            [("1", "Paiement", "Achats, abonnements, remboursements."), ("2", "Lecture", null)],
            settings.Items("contactSubjects").Select(static one => (one.Text("id")!, one.Text("name")!, one.Text("description"))));
        Assert.Equal(
            ["id", "name", "description"],
            Assert.IsType<ObjectType>(ClientApiServices.CreateSchema().FindType("Contact")).Fields.Select(static field => field.Name));
    }

    [Theory]
    [InlineData("fr", "Allemagne")]
    [InlineData("en", "Germany")]
    public async Task Countries_are_named_in_the_language_of_the_request(string language, string name)
    {
        var data = await Api.Generated.DataAsync("{ settings { countries { isoCode name } } }", caller: new() { Language = language });
        Assert.Equal(name, Assert.Single(data.Items("settings.countries"), c => c.Text("isoCode") == "DE").Text("name"));
    }

    [Fact]
    public async Task The_platform_introduces_itself()
    {
        var data = await Api.Generated.DataAsync("{ platform { id name url social { network } } }");
        Assert.Equal(("1", "Kinow Demo"), (data.Text("platform.id"), data.Text("platform.name")));
        Assert.Equal("https://demo.kinow.example", data.Text("platform.url"));
        Assert.Equal(["youtube", "instagram"], data.Items("platform.social").Select(s => s.Text("network")));
    }
}
