using System.Text.Json;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Profiles;

/// <summary>A session of a generated account, and the profile that it has selected.</summary>
internal sealed class ProfileSession
{
    private const string Tokens = "{ accessToken refreshToken user { selectedProfile { id name } } }";

    private readonly Api api;

    private ProfileSession(Api api, JsonElement open)
    {
        this.api = api;
        Take(open);
    }

    public string Access { get; private set; } = "";

    public string Refresh { get; private set; } = "";

    /// <summary>The profile that the last answer showed as selected; null when it showed no account.</summary>
    public string? Selected { get; private set; }

    public Caller Caller => new() { Token = Access };

    /// <summary>Signs in to a generated account.</summary>
    public static async Task<ProfileSession> OpenAsync(Api api, int number = 1)
    {
        var data = await api.DataAsync(
            $"mutation($e: String!, $p: String!) {{ signin(credentials: {{ email: $e, password: $p }}) {Tokens} }}",
            new { e = GeneratedAccounts.EmailOf(number).ToString(), p = GeneratedAccounts.Password });
        return new(api, data.At("signin"));
    }

    public Task<JsonElement> DataAsync(string query, object? variables = null) => api.DataAsync(query, variables, Caller);

    public Task<Answer> SendAsync(string query, object? variables = null) => api.SendAsync(query, variables, Caller);

    /// <summary>Makes a profile.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> CreateAsync(object input) => (await TryCreateAsync(input)).Data.Text("createProfile.id")!;

    public Task<Answer> TryCreateAsync(object input) =>
        SendAsync("mutation($i: CreateProfileInput!) { createProfile(input: $i) { id } }", new { i = input });

    public Task<Answer> UpdateAsync(object input) => SendAsync(
        "mutation($i: UpdateProfileInput!) { updateProfile(input: $i) { id name picture langISO ageLimit hasPin } }", new { i = input });

    public Task<Answer> DeleteAsync(string id, object? confirmation = null) => SendAsync(
        "mutation($id: ID!, $c: ProfileConfirmation) { deleteProfile(id: $id, confirmation: $c) }", new { id, c = confirmation });

    public async Task SelectAsync(string? id, string? pin = null) => Take((await TrySelectAsync(id, pin)).Data.At("selectProfile"));

    public Task<Answer> TrySelectAsync(string? id, string? pin = null) =>
        SendAsync($"mutation($id: ID, $pin: String) {{ selectProfile(id: $id, pin: $pin) {Tokens} }}", new { id, pin });

    /// <summary>Renews the session by its refresh token.</summary>
    public async Task RenewAsync() => Take((await api.DataAsync(
        $"mutation($t: String!) {{ signin(refreshToken: $t) {Tokens} }}", new { t = Refresh })).At("signin"));

    private void Take(JsonElement open)
    {
        (Access, Refresh) = (open.Text("accessToken")!, open.Text("refreshToken")!);
        Selected = open.At("user").ValueKind == JsonValueKind.Null ? null : open.Text("user.selectedProfile.id");
    }
}
