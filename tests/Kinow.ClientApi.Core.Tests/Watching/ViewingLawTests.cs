using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Tests.Watching;

/// <summary>What is true of an account's viewings after anything that players do.</summary>
[Properties(Arbitrary = [typeof(ViewingLawTests)], MaxTest = 1000)]
public sealed class ViewingLawTests
{
    public enum Act
    {
        Join,
        JoinTwo,
        GoOn,
        Beat,
        End,
    }

    public sealed record Step(Act Act, int Viewing, int Video, bool IsFree, int Seconds);

    public static Arbitrary<Step> Steps() => Arb.From(
        from act in Gen.Elements(Enum.GetValues<Act>())
        from viewing in Gen.Choose(0, 12)
        from video in Gen.Choose(1, 3)
        from free in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from seconds in Gen.Frequency((8, Gen.Choose(0, 40)), (1, Gen.Choose(-30, -1)), (1, Gen.Choose(80, 200)))
        select new Step(act, viewing, video, free, seconds));

    [Property]
    public void No_more_play_than_there_are_places(Step[] steps, PositiveInt places, bool stops) => Run(
        steps,
        Limited(places, stops),
        static (before, after, settings, now, _) =>
        {
            var most = Math.Max(settings.Limit!.Value, Places(before, now));
            Assert.True(Places(after, now) <= most);
        });

    [Property]
    public void Who_refuses_stops_nobody(Step[] steps, PositiveInt places) => Run(
        steps,
        Limited(places, stops: false),
        static (_, after, _, _, _) => Assert.DoesNotContain(after, static viewing => viewing.IsStopped));

    [Property]
    public void Who_stops_the_oldest_refuses_nobody_who_begins_alone(Step[] steps, PositiveInt places) => Run(
        [.. steps.Where(static step => step.Act is not (Act.JoinTwo or Act.GoOn))],
        Limited(places, stops: true),
        static (_, _, _, _, refused) => Assert.Empty(refused));

    [Property]
    public void A_refusal_means_that_all_places_are_taken(Step[] steps, PositiveInt places) => Run(
        steps,
        Limited(places, stops: false),
        static (_, after, settings, now, refused) => Assert.True(refused.IsEmpty || ViewingRules.IsFull(after, settings, now)));

    [Property]
    public void Silence_empties_every_place(Step[] steps, PositiveInt places, bool stops)
    {
        var (known, now) = Run(steps, Limited(places, stops), static (_, _, _, _, _) => { });
        Assert.Empty(ViewingRules.Alive(known, now + (2 * ViewingRules.Lifetime)));
        Assert.True(known.Length <= ViewingRules.MaxRemembered);
    }

    [Property]
    public void A_step_that_is_repeated_changes_nothing_more(Step[] steps, PositiveInt places, bool stops) => Run(
        [.. steps.Where(static step => step.Act is Act.Beat or Act.Join)],
        Limited(places, stops),
        static (_, after, _, now, _) =>
        {
            foreach (var viewing in after)
            {
                var beat = new ViewingBeat(viewing.Id, 7, now);
                var once = ViewingRules.After(after, beat);
                Assert.True(once == ViewingRules.After(once, beat));
            }
        });

    private static ViewingSettings Limited(PositiveInt places, bool stops) => new()
    {
        Limit = (places.Get % 4) + 1,
        WhenReached = stops ? ViewingLimitBehavior.StopOldest : ViewingLimitBehavior.Refuse,
    };

    private static int Places(ImmutableArray<Viewing> viewings, DateTimeOffset now) =>
        viewings.Count(viewing => viewing.TakesPlace && viewing.IsAliveAt(now));

    private static (ImmutableArray<Viewing> Viewings, DateTimeOffset Now) Run(
        Step[] steps,
        ViewingSettings settings,
        Action<ImmutableArray<Viewing>, ImmutableArray<Viewing>, ViewingSettings, DateTimeOffset, ImmutableArray<Guid>> check)
    {
        ImmutableArray<Viewing> known = [];
        var (now, begun) = (Sample.Now, 0);
        foreach (var step in steps)
        {
            now = now.AddSeconds(step.Seconds);
            var join = step.Act switch
            {
                Act.Join => ViewingRules.Join(known, [Begin()], null, settings, now),
                Act.JoinTwo => ViewingRules.Join(known, [Begin(), Begin()], null, settings, now),
                Act.GoOn => ViewingRules.Join(known, [Begin()], IdOf(step.Viewing), settings, now),
                _ => new(
                    ViewingRules.After(known, new(IdOf(step.Viewing), step.Seconds, now) { Ends = step.Act == Act.End }), []),
            };
            check(known, join.Viewings, settings, now, join.Refused);
            known = join.Viewings;

            Viewing Begin() => new()
            {
                Id = IdOf(++begun),
                VideoId = step.Video,
                ProductId = 1,
                Since = now,
                LastBeat = now,
                IsFree = step.IsFree,
            };
        }

        return (known, now);
    }

    private static Guid IdOf(int number) => new(number, 0, 0, new byte[8]);
}
