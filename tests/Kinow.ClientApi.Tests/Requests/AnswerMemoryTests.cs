using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Operations;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Requests;

/// <summary>
/// Whoever asks for whatever is registered gets the same from a service that remembers answers as from one that does not, in whichever
/// order all of them ask. Time stands still, so nothing that is remembered is over.
/// </summary>
public sealed class AnswerMemoryTests : IAsyncLifetime
{
    private static readonly User[] Users =
    [
        .. GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now).Select(static account => account.User)
            .Where(static user => user.Active).Take(3),
    ];

    private readonly HttpClient client = new();
    private RunningService remembering = null!;
    private RunningService forgetful = null!;

    public async Task InitializeAsync()
    {
        remembering = await RunningService.StartAsync(Users, static _ => { });
        forgetful = await RunningService.StartAsync(Users, static options => options.Answers.MaxAge = TimeSpan.Zero);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await remembering.DisposeAsync();
        await forgetful.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_gets_what_is_anothers()
    {
        var requests = (
            from operation in JsonDocument.Parse(ManifestFile.Read()).RootElement.Items("operations")
            where operation.Text("type") == "query"
            from caller in Callers()
            from isShared in new[] { false, true }
            select (Id: operation.Text("id")!, Name: operation.Text("name")!, Caller: caller, IsShared: isShared)).ToArray();
        var answers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, name, caller, isShared) in requests.Concat(requests.Reverse()))
        {
            var expected = await SendAsync(forgetful, id, caller, isShared);
            Assert.Equal(expected, await SendAsync(remembering, id, caller, isShared));
            answers.Add(name + expected);
        }

        // Callers do differ, and what they share was made once.
        Assert.InRange(answers.Count, 100, requests.Length);
        Assert.InRange(remembering.Store.Calls.Count, 1, forgetful.Store.Calls.Count * 3 / 4);
    }

    private static IEnumerable<(string Name, string Value)[]> Callers()
    {
        yield return [];
        (string, string, string)[] places = [("FR", "fr", "EUR"), ("US", "en", "USD"), ("BE", "nl", "EUR"), ("FR", "fr-CH", "EUR")];
        foreach (var (country, language, currency) in places)
            yield return [("CloudFront-Viewer-Country", country), ("Accept-Language", language), ("X-Currency", currency)];
        foreach (var app in new[] { "ios/5.2.1", "tizen/1.0" }) yield return [("CloudFront-Viewer-Country", "FR"), ("X-App-Build", app)];
        foreach (var groups in new[] { GroupSet.Of([1]), GroupSet.Of([1, 2]) })
            yield return [("CloudFront-Viewer-Country", "FR"), ("group", Api.Generated.Services.GroupTokens.Write(groups, Api.Now)!)];
        foreach (var user in Users)
        {
            yield return
            [
                ("CloudFront-Viewer-Country", "FR"),
                ("Authorization", "Bearer " + Api.Generated.TokenOf(user.Id, groups: GroupSet.Of(user.GroupIds))),
            ];
        }
    }

    private async Task<string> SendAsync(RunningService service, string id, (string Name, string Value)[] caller, bool isShared)
    {
        var url = service.Url;
        var group = caller.FirstOrDefault(static header => header.Name == "group").Value;
        var variables = OperationVariables.OfGenerated;
        using var request = isShared
            ? new HttpRequestMessage(
                HttpMethod.Get, $"{url}/v1/q/{id}?variables={Uri.EscapeDataString(variables)}{(group is null ? "" : "&group=" + group)}")
            : new HttpRequestMessage(HttpMethod.Post, url + ClientApiEndpoints.GraphQL)
            {
                Content = new StringContent(
                    $$"""{"documentId":"{{id}}","variables":{{variables}}}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            };
        foreach (var (name, value) in caller.Where(static header => header.Name != "group"))
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var vary = string.Join(", ", response.Headers.Vary);
        return $"{(int)response.StatusCode} {response.Headers.CacheControl} {vary} {await response.Content.ReadAsStringAsync()}";
    }
}
