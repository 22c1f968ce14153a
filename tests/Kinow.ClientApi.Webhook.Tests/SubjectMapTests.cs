using System.Text.RegularExpressions;
using Kinow.ClientApi.Storage.Refreshing;
using Kinow.ClientApi.Webhook.Subjects;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Webhook.Tests;

public sealed partial class SubjectMapTests
{
    [Theory]
    [InlineData("access_created", RefreshScope.User)]
    [InlineData("access_updated", RefreshScope.User)]
    [InlineData("access_deleted", RefreshScope.User)]
    [InlineData("actor_created", RefreshScope.Actor)]
    [InlineData("actor_updated", RefreshScope.Actor)]
    [InlineData("actor_deleted", RefreshScope.Actor)]
    [InlineData("analytics_video_viewed", RefreshScope.User)]
    [InlineData("analytics_video_unviewed", RefreshScope.User)]
    [InlineData("analytics_session_created", RefreshScope.User)]
    [InlineData("automaticpages_updated", null)]
    [InlineData("blogpost_created", null)]
    [InlineData("blogpost_updated", null)]
    [InlineData("blogpost_deleted", null)]
    [InlineData("blogpost_products_updated", null)]
    [InlineData("blogcategory_created", null)]
    [InlineData("blogcategory_updated", null)]
    [InlineData("blogcategory_deleted", null)]
    [InlineData("bundle_product_attached", RefreshScope.Product)]
    [InlineData("bundle_product_detached", RefreshScope.Product)]
    [InlineData("bundle_product_position", RefreshScope.Product)]
    [InlineData("category_created", RefreshScope.Category)]
    [InlineData("category_updated", RefreshScope.Category)]
    [InlineData("category_deleted", RefreshScope.Category)]
    [InlineData("category_position", RefreshScope.Category)]
    [InlineData("category_directors_updated", RefreshScope.Category)]
    [InlineData("category_actors_updated", RefreshScope.Category)]
    public void Every_published_subject_is_known(string subject, RefreshScope? scope) =>
        Assert.Equal(scope, Assert.IsAssignableFrom<IReadOnlyList<SubjectKey>>(SubjectMap.Find(subject)).SingleOrDefault()?.Scope);

    [Fact]
    public void Every_subject_that_triggers_tell_is_known()
    {
        var migrations = Directory.GetFiles(RepositoryRoot.Path("src", "Kinow.ClientApi.Storage", "Aurora", "Migrations"), "*_triggers.sql");
        var told = migrations.SelectMany(file => Subject().Matches(File.ReadAllText(file)).Select(match => match.Groups["subject"].Value)).ToHashSet();

        Assert.Contains("product_updated", told);
        Assert.All(told, subject => Assert.NotEmpty(SubjectMap.Find(subject) ?? []));
    }

    [Fact]
    public void Every_scope_has_a_subject() =>
        Assert.Equal(
            Enum.GetValues<RefreshScope>(),
            SubjectMap.Subjects.SelectMany(subject => SubjectMap.Find(subject)!).Select(key => key.Scope).Distinct().Order());

    [GeneratedRegex("'(?<subject>[a-z]+_(created|updated|deleted|position))'")]
    private static partial Regex Subject();
}
