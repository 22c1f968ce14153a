using System.Text.Json;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Profiles;

/// <summary>A token that names a profile which its account does not have opens nothing until another profile is selected.</summary>
public sealed class DeletedProfileTests
{
    private static readonly string Product = Sample.VisibleTitle(static (_, title) => title.Videos is [{ Active: true }, ..]).Id.ToString(null, null);

    private static readonly string[] Private =
    [
        "{ user { id } }",
        "query { cms { products(perPage: 1) { items { extension { user { accessible } } } } } }",
        "query { cms { videos(perPage: 1) { items { accessInfo { reason } } } } }",
        "query { cms { videos(perPage: 1) { items { player { url } } } } }",
        $$"""mutation { toggleBookmark(product: "{{Product}}") }""",
        """mutation { addDevice(device: { fingerprint: "f" }) { id } }""",
        """mutation { createProfile(input: { name: "A" }) { id } }""",
        $$"""mutation { deleteUser(password: "{{GeneratedAccounts.Password}}") { deleted } }""",
    ];

    private readonly Api api = new(Api.Content, accounts: GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now));

    [Fact]
    public async Task A_profile_that_was_deleted_elsewhere_answers_one_code_until_another_is_selected()
    {
        var (tv, phone) = (await ProfileSession.OpenAsync(api), await ProfileSession.OpenAsync(api));
        var zoe = await phone.CreateAsync(new { name = "Zoé" });
        await tv.SelectAsync(zoe);
        Assert.True((await phone.DeleteAsync(zoe)).Data.At("deleteProfile").GetBoolean());

        await RefusedAsync(tv.Caller);
        await tv.RenewAsync();
        Assert.Null(tv.Selected);
        await RefusedAsync(tv.Caller);

        // What is public still is.
        await tv.DataAsync("{ cms { products { items { id } } } platform { name } }");
        (await tv.TrySelectAsync(zoe)).Error("PROFILE_NOT_FOUND");
        await tv.SelectAsync(null);
        Assert.NotNull(tv.Selected);
        await tv.DataAsync("{ user { id } }");
    }

    [Fact]
    public async Task Who_deletes_the_own_profile_goes_on_without_one()
    {
        var session = await ProfileSession.OpenAsync(api);
        var zoe = await session.CreateAsync(new { name = "Zoé" });
        await session.SelectAsync(zoe);
        var answer = await session.SendAsync(
            $$"""mutation { deleteProfile(id: "{{zoe}}") toggleBookmark(product: "{{Product}}") }""");
        answer.Error("PROFILE_NOT_FOUND");
        await session.DataAsync("mutation { signout(everywhere: true) }");
    }

    [Fact]
    public async Task A_profile_of_another_account_in_a_token_opens_nothing()
    {
        var other = await ProfileSession.OpenAsync(api, 2);
        var foreign = Guid.Parse(await other.CreateAsync(new { name = "Zoé" }));
        var mine = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0].User;
        foreach (var profile in new[] { foreign, Guid.CreateVersion7(Api.Now), Guid.Empty })
        {
            var token = new AccessToken(mine.Id, Guid.CreateVersion7(Api.Now), false, Api.Now.AddMinutes(5), profile);
            await RefusedAsync(new() { Token = new AccessTokenWriter(TestKeys.RingOf(api.Tokens), api.Tokens).Write(token, Api.Now) });
        }
    }

    [Fact]
    public async Task A_claim_that_was_changed_breaks_the_signature()
    {
        var session = await ProfileSession.OpenAsync(api);
        await session.SelectAsync(await session.CreateAsync(new { name = "Zoé", ageLimit = 6 }));
        var parts = session.Access.Split('.');
        var claims = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]))!;
        Assert.True(claims.Remove("profile"));
        parts[1] = System.Buffers.Text.Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));
        var refused = Assert.Throws<Kinow.GraphQL.GraphQLException>(() => api.Services.Tokens.Read(string.Join('.', parts), Api.Now));
        Assert.Equal("UNAUTHENTICATED", refused.Code);
    }

    private async Task RefusedAsync(Caller caller)
    {
        foreach (var operation in Private) (await api.SendAsync(operation, caller: caller)).Error("PROFILE_NOT_FOUND");
    }
}
