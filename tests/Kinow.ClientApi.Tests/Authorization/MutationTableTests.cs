using Kinow.ClientApi.Tests.Contract;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Authorization;

/// <summary>Who may call which mutation, and that what belongs to somebody else answers as what is not there.</summary>
public sealed class MutationTableTests
{
    private static readonly ObjectType Mutation = (ObjectType)ClientApiServices.CreateSchema().FindType("Mutation")!;

    // Open to everybody: they make a session, speak for somebody who cannot have one, or bring the token of a mail. To change credentials by
    // the password takes one.
    private static readonly string[] Open =
        ["signin", "signup", "requestSignInCode", "retrievePassword", "updateCredentials", "confirmEmail", "sendSupportMessage"];

    // An access is named by a number of as many digits as the owner's.
    private const long NoAccess = 8_999_999;

    // Each names something of the account that owns it; $id stands for its identifier.
    private static readonly Dictionary<string, (string Call, Func<object> Own)> Naming = new(StringComparer.Ordinal)
    {
        ["removeDevice"] = ("""removeDevice(id: "$id") { id }""", static () => Callers.Owner.User.Devices[0].Id),
        ["updatePlaylist"] = ("""updatePlaylist(input: { id: "$id", name: "Mine" }) { id }""", static () => Callers.Owner.User.Playlists[0].Id),
        ["deletePlaylist"] = ("""deletePlaylist(id: "$id")""", static () => Callers.Owner.User.Playlists[0].Id),
        ["updateProfile"] = ("""updateProfile(input: { id: "$id", name: "Mine" }) { id }""", static () => Callers.Owner.User.Profiles[0].Id),
        ["deleteProfile"] = ("""deleteProfile(id: "$id")""", static () => Callers.Owner.User.Profiles[0].Id),
        ["selectProfile"] = ("""selectProfile(id: "$id") { accessToken }""", static () => Callers.Owner.User.Profiles[0].Id),
        ["playerHeartbeat"] = ("""playerHeartbeat(session: "$id", position: 9) { stopped }""", static () => MutationErrors.OneViewing),
        ["toggleAccessRenewal"] = ("""toggleAccessRenewal(access: "$id")""", static () => Subscription),
        ["addSVODSwitch"] = ("addSVODSwitch(productAccessId: $id, subscriptionId: 1)", static () => Subscription),
        ["cancelSVODSwitch"] = ("cancelSVODSwitch(productAccessId: $id)", static () => Subscription),
    };

    private static long Subscription => Callers.Owner.User.Accesses.First(static access => access.Recurring).Id;

    public static TheoryData<string> Names => [.. Mutation.Fields.Select(static mutation => mutation.Name)];

    public static TheoryData<string> NamingSomething => [.. Naming.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mutation_is_open_to_whom_its_contract_says(string mutation)
    {
        var auth = Mutation.FindField(mutation)!.Directives.FirstOrDefault(static directive => directive.Name.Value == "auth");
        Assert.Equal(auth is null, Open.Contains(mutation));
        var takesAnybody = auth?.Arguments.Any(static argument => argument.Value is EnumValueNode { Value: "ANONYMOUS" }) == true;
        var takesAccount = mutation == "updateCredentials" || (auth is not null && !takesAnybody);
        var query = $"mutation {{ {MutationErrors.Successes[mutation]} }}";
        for (var i = 0; i < Callers.Count; i++)
        {
            // Each comes to an API of its own: what one has done is not what the next one meets.
            var callers = await Callers.CreateAsync();
            var (name, token) = callers.All[i];
            var (outcome, _) = await callers.AskAsync(query, token, [mutation]);
            var isRefused = name switch
            {
                "expired" or "other platform" => true,
                "no session" => takesAccount || takesAnybody,
                "anonymous" => takesAccount,
                _ => false,
            };
            Assert.True(isRefused == (outcome == "UNAUTHENTICATED"), $"{mutation}, {name}: {outcome}");
        }
    }

    [Theory]
    [MemberData(nameof(NamingSomething))]
    public async Task What_is_not_yours_answers_as_what_does_not_exist(string mutation)
    {
        var callers = await Callers.CreateAsync();
        var (call, own) = Naming[mutation];
        var token = callers.All.Single(static caller => caller.Name == "other user").Token;
        var before = await callers.Api.Accounts.FindAsync(Callers.Owner.User.Id, default);

        var notYours = await AskAsync(callers, call, own(), token);
        var notThere = await AskAsync(callers, call, own() is long ? NoAccess : Guid.CreateVersion7(Api.Now), token);

        Assert.Equal(notThere, notYours);
        Assert.Equal(before, await callers.Api.Accounts.FindAsync(Callers.Owner.User.Id, default));
    }

    private static async Task<string> AskAsync(Callers callers, string call, object id, string? token)
    {
        var (_, body) = await callers.AskAsync($"mutation {{ {call.Replace("$id", $"{id}", StringComparison.Ordinal)} }}", token, []);
        return body.Replace($"{id}", "$id", StringComparison.Ordinal);
    }
}
