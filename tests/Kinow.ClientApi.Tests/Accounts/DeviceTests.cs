using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class DeviceTests
{
    private const string Fields = "{ id fingerprint type os application dateAdd dateUpd removableFrom }";
    private const string Add = $"mutation($d: DeviceInput!) {{ addDevice(device: $d) {Fields} }}";
    private const string Remove = $"mutation($id: ID!) {{ removeDevice(id: $id) {Fields} }}";
    private const string List = $"{{ user {{ devices {Fields} }} }}";

    private static readonly DateTimeOffset Later = Api.Now.AddHours(1);

    private readonly User user = Sample.Owner();

    [Fact]
    public async Task A_device_is_added_and_listed_as_it_was_answered()
    {
        var api = Api.With(user);
        var device = new { fingerprint = " f1 ", type = "Desktop", os = " ", application = (string?)null };
        var added = (await api.DataAsync(Add, new { d = device }, api.SignedIn(user))).At("addDevice");

        Assert.Equal(added.GetRawText(), (await ListAsync(api)).GetRawText());
        Assert.Equal(("f1", "Desktop"), (added.Text("0.fingerprint"), added.Text("0.type")));
        Assert.All(
            new[] { "os", "application", "removableFrom" }, name => Assert.Equal(JsonValueKind.Null, added.At("0." + name).ValueKind));
        Assert.Equal(7, Guid.Parse(added.Text("0.id")!).Version);
        Assert.Equal((Api.Now, Api.Now), (added.At("0.dateAdd").GetDateTimeOffset(), added.At("0.dateUpd").GetDateTimeOffset()));
    }

    [Fact]
    public async Task A_fingerprint_that_is_known_refreshes_its_device()
    {
        var api = Api.With(user with { Devices = [Device(2), Device(1)] });
        var again = new { fingerprint = "f1", type = "Mobile" };
        var devices = (await api.DataAsync(Add, new { d = again }, api.SignedIn(user, Later))).At("addDevice");

        Assert.Equal(["f2", "f1"], devices.EnumerateArray().Select(static d => d.Text("fingerprint")));
        Assert.Equal((Device(1).Id.ToString("D"), "Mobile"), (devices.Text("1.id"), devices.Text("1.type")));
        Assert.Equal(
            (Device(1).DateAdd, Later), (devices.At("1.dateAdd").GetDateTimeOffset(), devices.At("1.dateUpd").GetDateTimeOffset()));
    }

    [Fact]
    public async Task An_account_has_no_more_devices_than_the_platform_allows()
    {
        var full = user with { Devices = [Device(3), Device(2), Device(1)] };
        var content = Api.Content with { Settings = Api.Content.Settings with { Devices = new() { Limit = 3 } } };
        var api = new Api(content, accounts: [(full, new Credential(full.Id, full.Profile.Email, ""))]);

        (await api.SendAsync(Add, new { d = new { fingerprint = "f4" } }, api.SignedIn(full))).Error("DEVICE_LIMIT_REACHED");
        await api.DataAsync(Add, new { d = new { fingerprint = "f2" } }, api.SignedIn(full));
        await api.DataAsync(Remove, new { id = Device(2).Id }, api.SignedIn(full));
        var data = await api.DataAsync(Add, new { d = new { fingerprint = "f4" } }, api.SignedIn(full));
        Assert.Equal(3, data.At("addDevice").GetArrayLength());
    }

    [Fact]
    public async Task Between_two_removals_lies_the_time_that_the_platform_demands()
    {
        var api = Api.With(user with { Devices = [Device(3), Device(2), Device(1)] });
        var left = (await api.DataAsync(Remove, new { id = Device(2).Id }, api.SignedIn(user))).At("removeDevice");
        var from = Api.Now.AddDays(1);

        Assert.Equal(["f3", "f1"], left.EnumerateArray().Select(static d => d.Text("fingerprint")));
        Assert.All(left.EnumerateArray(), device => Assert.Equal(from, device.At("removableFrom").GetDateTimeOffset()));
        var early = api.SignedIn(user, from.AddMilliseconds(-1));
        (await api.SendAsync(Remove, new { id = Device(1).Id }, early)).Error("DEVICE_NOT_REMOVABLE");
        var last = (await api.DataAsync(Remove, new { id = Device(1).Id }, api.SignedIn(user, from))).At("removeDevice");
        Assert.Equal(["f3"], last.EnumerateArray().Select(static d => d.Text("fingerprint")));
    }

    [Fact]
    public async Task The_id_of_another_account_answers_like_that_of_nothing()
    {
        var other = Sample.Owner() with { Devices = [Device(9)] };
        var api = new Api(
            Api.Content,
            accounts:
            [
                (user with { Devices = [Device(1)] }, new Credential(user.Id, user.Profile.Email, "")),
                (other, new Credential(other.Id, EmailAddress.Parse("other@example.com"), "")),
            ]);
        var answers = new List<string>();
        var (own, others) = (Device(1).Id, Device(9).Id);
        foreach (var id in new[] { $"{others}", $"{Guid.NewGuid()}", "x", "", $"{own:N}", $" {own}" })
        {
            answers.Add((await api.SendAsync(Remove, new { id }, api.SignedIn(user))).Error("BAD_USER_INPUT").Text("message")!);
        }

        Assert.Single(answers.Distinct());
        Assert.Single((await api.Accounts.FindAsync(other.Id, CancellationToken.None))!.Devices);
    }

    [Theory]
    [InlineData("""{ fingerprint: " " }""")]
    [InlineData("""{ fingerprint: "a\u200Bb" }""")]
    [InlineData("""{ fingerprint: "a", os: "a\nb" }""")]
    public async Task Texts_that_cannot_be_are_refused(string input)
    {
        var api = Api.With(user);
        (await api.SendAsync($"mutation {{ addDevice(device: {input}) {{ id }} }}", caller: api.SignedIn(user))).Error("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public async Task A_text_has_up_to_255_code_points(int count, bool isTaken)
    {
        var api = Api.With(user);
        var text = string.Concat(Enumerable.Repeat("🎬", count));
        foreach (var device in new object[] { new { fingerprint = text }, new { fingerprint = "f", type = text } })
        {
            var answer = await api.SendAsync(Add, new { d = device }, api.SignedIn(user));
            if (isTaken) _ = answer.Data;
            else answer.Error("BAD_USER_INPUT");
        }
    }

    [Fact]
    public async Task Without_an_account_there_are_no_devices()
    {
        var api = Api.With(user);
        (await api.SendAsync(Add, new { d = new { fingerprint = "f" } })).Error("UNAUTHENTICATED");
        (await api.SendAsync(Remove, new { id = "x" }, new() { Token = api.TokenOf(user.Id, anonymous: true) })).Error("UNAUTHENTICATED");
    }

    private static Device Device(int number) => new()
    {
        Id = Guid.Parse($"0195a3c2-1f00-7000-8000-{number:d12}"),
        Fingerprint = $"f{number}",
        DateAdd = Api.Now.AddDays(number - 10),
        DateUpd = Api.Now.AddDays(number - 10),
    };

    private async Task<JsonElement> ListAsync(Api api) => (await api.DataAsync(List, caller: api.SignedIn(user))).At("user.devices");
}
