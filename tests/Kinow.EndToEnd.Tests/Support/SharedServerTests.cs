using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Support;

/// <summary>Each of the shared servers answers as what it says it is.</summary>
public sealed class SharedServerTests
{
    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task Search_engines_answer_to_their_user(Server server)
    {
        var address = await Servers.SearchAsync(server);
        using var client = new HttpClient { BaseAddress = address.Url };
        if (address.Authentication is ['b', 'a', 's', 'i', 'c', ':', .. var user])
        {
            using var refused = await client.GetAsync("_cluster/health");
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user)));
        }

        using var answer = await client.GetAsync("_cluster/health");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [ServerFact(Server.Sqs)]
    public async Task The_queue_server_speaks_the_protocol_of_SQS()
    {
        using var client = new HttpClient();
        var answer = await client.GetStringAsync(new Uri(await Servers.SqsAsync(), "?Action=ListQueues"));
        Assert.Contains("<ListQueuesResult>", answer, StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql)]
    public async Task MySQL_greets_with_its_version()
    {
        var address = (await Servers.MySqlAsync()).Split(';').Select(part => part.Split('=', 2)).ToDictionary(
            p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        using var client = new TcpClient();
        await client.ConnectAsync(address["Server"], int.Parse(address["Port"], System.Globalization.CultureInfo.InvariantCulture));
        var greeting = new byte[64];
        await client.GetStream().ReadAtLeastAsync(greeting, 9);
        Assert.StartsWith("8.0.", Encoding.ASCII.GetString(greeting, 5, 4), StringComparison.Ordinal);
    }
}
