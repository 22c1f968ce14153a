using System.Text;
using Kinow.ClientApi.Worker.Notifications;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

public sealed class NotificationBodyTests
{
    [Theory]
    [InlineData("product", "12", """{"id":"e","subject":"s","data":{"product":{"id":12}}}""")]
    [InlineData("customer", "0198c1d2-0000-7000-8000-000000000001", """{"id":"e","subject":"s","data":{"customer":{"id":"0198c1d2-0000-7000-8000-000000000001"}}}""")]
    [InlineData("video-group", "3", """{"id":"e","subject":"s","data":{"videogroup":{"id":3}}}""")]
    [InlineData("settings", "platform", """{"id":"e","subject":"s","data":{"settings":{"id":"platform"}}}""")]
    public void Ids_are_numbers_where_they_are_numbers(string aggregate, string id, string body) =>
        Assert.Equal(body, Encoding.UTF8.GetString(NotificationBody.Write("e", "s", aggregate, id)));

    [Fact]
    public void What_documents_contain_already_is_said_behind_the_data() => Assert.Equal(
        """{"id":"e","subject":"s","data":{"customer":{"id":"a"}},"documents":"here"}""",
        Encoding.UTF8.GetString(NotificationBody.Write("e", "s", "customer", "a", "here")));
}
