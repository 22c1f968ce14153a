using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class ExportUserTests
{
    private const string Export = """
        mutation($p: String!) { exportUser(confirmation: { password: $p }) { exportedAt data } }
        """;

    private static readonly (User User, Credential Credential) Owner = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];

    private readonly Api api = new(Api.Content, accounts: [Owner]);

    [Fact]
    public async Task What_an_account_has_done_is_in_its_export_at_once()
    {
        var video = Sample.Title(Sample.VisibleTitle(static (_, title) => title.Videos is [{ Active: true }, ..])).Videos[0];
        var caller = await api.OpenAsync(Owner.User);
        await api.DataAsync(
            $$"""
            mutation {
              updateUserProfile(user: { firstname: "Zoé \"Z\"" }) { firstname }
              addDevice(device: { fingerprint: "My Device" }) { id }
              createPlaylist(input: { name: "My Playlist", products: ["{{video.ProductId}}"] }) { id }
              addWatchSession(session: { videoId: "{{video.Id}}", watchedTime: 123, seek: 45.5, userAgent: "My Player" })
            }
            """,
            caller: caller);
        await api.DataAsync("""mutation { createProfile(input: { name: "My Profile", pin: "1234" }) { id } }""", caller: caller);

        var answer = (await ExportAsync(caller, GeneratedAccounts.Password)).Data.At("exportUser");
        Assert.Equal(Api.Now, answer.GetProperty("exportedAt").GetDateTimeOffset());
        using var export = JsonDocument.Parse(answer.Text("data")!);
        var root = export.RootElement;
        Assert.Equal("Zoé \"Z\"", root.GetProperty("account").GetProperty("firstname").GetString());
        Assert.Equal(Owner.Credential.Email.ToString(), root.GetProperty("account").GetProperty("email").GetString());
        Assert.Contains(root.GetProperty("devices").EnumerateArray(), static one => one.GetProperty("fingerprint").GetString() == "My Device");
        Assert.Contains(root.GetProperty("playlists").EnumerateArray(), static one => one.GetProperty("name").GetString() == "My Playlist");
        Assert.Contains(root.GetProperty("profiles").EnumerateArray(), static one => one.GetProperty("name").GetString() == "My Profile");
        Assert.Contains(root.GetProperty("positions").EnumerateArray(), static one => one.GetProperty("seek").GetDouble() == 45.5);
        Assert.Equal(Owner.User.Accesses.Length, root.GetProperty("accesses").GetArrayLength());
        Assert.Equal(Owner.User.Bookmarks.Length, root.GetProperty("bookmarks").GetArrayLength());
        Assert.Equal("My Player", Assert.Single(root.GetProperty("viewings").EnumerateArray()).GetProperty("userAgent").GetString());
        Assert.Single(root.GetProperty("sessions").EnumerateArray());
        Assert.DoesNotContain("pbkdf2", answer.Text("data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_exported_once_in_an_hour_and_a_wrong_password_takes_nothing_of_that()
    {
        var caller = api.SignedIn(Owner.User);
        (await ExportAsync(caller, "wrong password")).Error("INVALID_CREDENTIALS");
        _ = (await ExportAsync(caller, GeneratedAccounts.Password)).Data;
        var refused = await ExportAsync(caller, GeneratedAccounts.Password);
        refused.Error("TOO_MANY_ATTEMPTS");
        _ = (await ExportAsync(api.SignedIn(Owner.User, Api.Now + ExportRules.Window), GeneratedAccounts.Password)).Data;
    }

    [Fact]
    public async Task While_the_rows_are_away_nothing_is_given_and_the_export_is_not_lost()
    {
        var history = new AwayOnce(api.Accounts.History);
        var other = new Api(
            Api.Content,
            new() { Errors = new ClientApiErrorDescriber(NullLogger<LoggingErrorDescriber>.Instance) },
            accounts: [Owner],
            history: history);
        var caller = other.SignedIn(Owner.User);
        (await other.SendAsync(Export, new { p = GeneratedAccounts.Password }, caller)).Error("SERVICE_UNAVAILABLE");
        _ = (await other.SendAsync(Export, new { p = GeneratedAccounts.Password }, caller)).Data;
    }

    private Task<Answer> ExportAsync(Caller caller, string password) => api.SendAsync(Export, new { p = password }, caller);

    private sealed class AwayOnce(IAccountHistory history) : IAccountHistory
    {
        private bool wasAsked;

        public ValueTask<AccountHistory> FindAsync(Guid user, CancellationToken cancellationToken)
        {
            if (wasAsked) return history.FindAsync(user, cancellationToken);
            wasAsked = true;
            throw new StoreUnavailableException("The rows are away.");
        }
    }
}
