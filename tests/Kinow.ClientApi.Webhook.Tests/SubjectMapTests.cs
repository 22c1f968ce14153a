using System.Text.RegularExpressions;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Webhook.Subjects;

namespace Kinow.ClientApi.Webhook.Tests;

public sealed partial class SubjectMapTests
{
    [Theory]
    [InlineData("access_created", "user")]
    [InlineData("access_updated", "user")]
    [InlineData("access_deleted", "user")]
    [InlineData("actor_created", "actor")]
    [InlineData("actor_updated", "actor")]
    [InlineData("actor_deleted", "actor")]
    [InlineData("analytics_video_viewed", "user")]
    [InlineData("analytics_video_unviewed", "user")]
    [InlineData("analytics_session_created", "user")]
    [InlineData("automaticpages_updated", null)]
    [InlineData("blogpost_created", null)]
    [InlineData("blogpost_updated", null)]
    [InlineData("blogpost_deleted", null)]
    [InlineData("blogpost_products_updated", null)]
    [InlineData("blogcategory_created", null)]
    [InlineData("blogcategory_updated", null)]
    [InlineData("blogcategory_deleted", null)]
    [InlineData("bundle_product_attached", "product")]
    [InlineData("bundle_product_detached", "product")]
    [InlineData("bundle_product_position", "product")]
    [InlineData("category_created", "category")]
    [InlineData("category_updated", "category")]
    [InlineData("category_deleted", "category")]
    [InlineData("category_position", "category")]
    [InlineData("category_directors_updated", "category")]
    [InlineData("category_actors_updated", "category")]
    public void Every_published_subject_is_known(string subject, string? refreshed) =>
        Assert.Equal(
            refreshed, Assert.IsAssignableFrom<IReadOnlyList<SubjectKey>>(SubjectMap.Find(subject)).FirstOrDefault()?.Subject.Name);

    [Fact]
    public void Every_subject_that_triggers_tell_is_known()
    {
        var told = TriggerPlan.Wanted.SelectMany(static trigger => Subject().Matches(trigger.Body))
            .Select(static match => match.Groups["subject"].Value).ToHashSet();

        Assert.Contains("product_updated", told);
        Assert.All(told, subject => Assert.NotEmpty(SubjectMap.Find(subject) ?? []));
    }

    [Fact]
    public void Every_kind_of_item_has_the_events_of_its_rows_which_refresh_it_and_may_name_its_owner()
    {
        foreach (var kind in ItemKinds.Stored)
        {
            foreach (var change in new[] { "created", "updated", "deleted" })
            {
                var keys = SubjectMap.Find($"{kind.CompactName}_{change}")!;
                SubjectKey[] expected = kind.Owner is { } owner
                    ? [new(kind.CompactName, RefreshSubject.Of(kind)), new(owner.CompactName, RefreshSubject.Of(owner), IsRequired: false)]
                    : [new(kind.CompactName, RefreshSubject.Of(kind))];
                Assert.Equal(expected, keys);
            }
        }

        Assert.Equal(["videogroup", "product"], SubjectMap.Find("videogroup_position")!.Select(static key => key.Name));
        Assert.Null(SubjectMap.Find("video-group_updated"));
    }

    [Fact]
    public void Every_scope_has_a_subject() =>
        Assert.Equal(
            [.. ItemKinds.Stored.Select(static kind => kind.Name).Concat(["session", "settings", "user"]).Order(StringComparer.Ordinal)],
            SubjectMap.Subjects.SelectMany(subject => SubjectMap.Find(subject)!).Select(key => key.Subject.Name).Distinct()
                .Order(StringComparer.Ordinal));

    [GeneratedRegex("'(?<subject>[a-z]+_(created|updated|deleted|position))'")]
    private static partial Regex Subject();
}
