using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>
/// What fields list as their errors. That no error is missing there is held by <see cref="FieldErrors"/>, for all that any test asks.
/// </summary>
public sealed class ErrorsDirectiveTests
{
    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    private static readonly ObjectType Mutation = Assert.IsType<ObjectType>(Schema.FindType("Mutation"));

    private static User User => MutationErrors.Owner.User;

    public static TheoryData<string> Mutations => [.. Mutation.Fields.Select(static mutation => mutation.Name)];

    public static TheoryData<string, string> Failures
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (mutation, code) in MutationErrors.Failures.Keys) pairs.Add(mutation, code);
            return pairs;
        }
    }

    [Fact]
    public void Codes_are_listed_once_in_the_order_of_the_enum()
    {
        var order = Assert.IsType<EnumType>(Schema.FindType("ErrorCode")).Values.Select(static value => value.Name).ToList();
        foreach (var field in Schema.Types.OfType<FieldsType>().SelectMany(static type => type.Fields))
        {
            var codes = FieldErrors.Of(field);
            Assert.True(codes.OrderBy(order.IndexOf).SequenceEqual(codes), $"{field}");
            Assert.Distinct(codes);
        }
    }

    [Fact]
    public void Each_code_of_a_mutation_has_a_call_that_provokes_it() => Assert.Equal(
        Mutation.Fields.SelectMany(static field => FieldErrors.Of(field).Select(code => $"{field.Name} {code}"))
            .Order(StringComparer.Ordinal),
        MutationErrors.Failures.Keys.Select(static pair => $"{pair.Mutation} {pair.Code}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_mutation_answers_each_of_its_codes(string mutation, string code)
    {
        var api = await NewApiAsync();
        (await CallAsync(api, MutationErrors.Failures[(mutation, code)], await api.OpenAsync(User))).Error(code);
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task A_mutation_succeeds(string mutation)
    {
        var api = await NewApiAsync();
        string[] calls = [.. MutationErrors.Before.GetValueOrDefault(mutation, []), MutationErrors.Successes[mutation]];
        _ = (await CallAsync(api, calls, await api.OpenAsync(User))).Data;
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task A_mutation_of_an_account_is_refused_without_one(string mutation)
    {
        var directives = Mutation.FindField(mutation)!.Directives;
        if (directives.FirstOrDefault(static directive => directive.Name.Value == "auth") is not { } auth) return;
        var isOpenToAnonymous = auth.Arguments.Any(static argument => argument.Value is EnumValueNode { Value: "ANONYMOUS" });
        var api = await NewApiAsync();
        Caller[] refused = isOpenToAnonymous ? [new()] : [new(), new() { Token = api.TokenOf(Guid.NewGuid(), anonymous: true) }];
        foreach (var caller in refused)
        {
            (await CallAsync(api, MutationErrors.Successes[mutation], caller)).Error("UNAUTHENTICATED");
        }
    }

    private static async Task<Api> NewApiAsync() => new(
        Api.Content,
        accounts: [MutationErrors.Owner],
        expiring: await MutationErrors.PlayAsync(User),
        identities: MutationErrors.Identities,
        receipts: new([new MemoryReceipts()]));

    private static Task<Answer> CallAsync(Api api, string call, Caller caller) => CallAsync(api, [call], caller);

    // A call may name what an earlier one has answered: $secret is the last secret.
    private static async Task<Answer> CallAsync(Api api, string[] calls, Caller caller)
    {
        Answer? answer = null;
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var call in calls)
        {
            var text = known.Aggregate(call, static (text, value) => text.Replace($"${value.Key}", value.Value, StringComparison.Ordinal));
            answer = await api.SendAsync($"mutation {{ {text} }}", caller: caller);
            foreach (var (name, value) in TextsIn(answer.Body)) known[name] = value;
        }

        return answer!;
    }

    private static IEnumerable<(string Name, string Value)> TextsIn(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? json.EnumerateObject().SelectMany(static member => member.Value.ValueKind == JsonValueKind.String
            ? [(member.Name, member.Value.GetString()!)]
            : TextsIn(member.Value))
        : [];
}
