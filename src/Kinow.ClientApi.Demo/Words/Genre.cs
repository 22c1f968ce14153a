namespace Kinow.ClientApi.Demo.Words;

/// <summary>A rail of the home screen and the subcategories below it.</summary>
internal sealed record Genre(Trilingual Name, Trilingual Text, Trilingual[] Subcategories)
{
    internal static readonly Genre[] All =
    [
        new(
            new("New arrivals", "Nouveautés", "وصل حديثا"),
            new("The latest additions.", "Les derniers ajouts.", "أحدث الإضافات."),
            [new("This week", "Cette semaine", "هذا الأسبوع"), new("This month", "Ce mois-ci", "هذا الشهر"),
                new("Coming soon", "Bientôt", "قريبا")]),
        new(
            new("Drama", "Drames", "دراما"),
            new("Lives that turn in one evening.", "Des vies qui basculent en un soir.", "حيوات تتغير في ليلة واحدة."),
            [new("Family stories", "Histoires de famille", "قصص عائلية"), new("True stories", "Histoires vraies", "قصص حقيقية"),
                new("Love", "Amour", "حب")]),
        new(
            new("Comedy", "Comédies", "كوميديا"),
            new("To laugh, alone or together.", "Pour rire, seul ou ensemble.", "للضحك وحدك أو مع الأصدقاء."),
            [new("Romantic", "Romantiques", "رومانسية"), new("Absurd", "Absurdes", "عبثية"), new("Stand-up", "Spectacles", "عروض")]),
        new(
            new("Thriller", "Thrillers", "إثارة"),
            new("Keep the light on.", "Gardez la lumière allumée.", "أبقوا الأنوار مضاءة."),
            [new("Crime", "Policiers", "جريمة"), new("Spies", "Espionnage", "جاسوسية"), new("Heists", "Braquages", "سرقات")]),
        new(
            new("Documentaries", "Documentaires", "وثائقيات"),
            new("The world as it is.", "Le monde tel qu'il est.", "العالم كما هو."),
            [new("Nature", "Nature", "طبيعة"), new("History", "Histoire", "تاريخ"), new("Science", "Sciences", "علوم")]),
        new(
            new("Family", "Famille", "عائلة"),
            new("For all ages.", "Pour tous les âges.", "لجميع الأعمار."),
            [new("First films", "Premiers films", "أفلام أولى"), new("Adventures", "Aventures", "مغامرات"),
                new("Animals", "Animaux", "حيوانات")]),
        new(
            new("Science fiction", "Science-fiction", "خيال علمي"),
            new("Tomorrow, and the day after.", "Demain, et après-demain.", "الغد وما بعده."),
            [new("Space", "Espace", "فضاء"), new("Machines", "Machines", "آلات"), new("Time", "Temps", "زمن")]),
        new(
            new("Animation", "Animation", "رسوم متحركة"),
            new("Drawn, carved, computed.", "Dessiné, sculpté, calculé.", "مرسوم ومنحوت ومحسوب."),
            [new("Short films", "Courts métrages", "أفلام قصيرة"), new("Stop motion", "Image par image", "إيقاف الحركة"),
                new("For adults", "Pour adultes", "للكبار")]),
        new(
            new("World cinema", "Cinémas du monde", "سينما العالم"),
            new("Stories from elsewhere.", "Des histoires d'ailleurs.", "قصص من أماكن أخرى."),
            [new("Africa", "Afrique", "أفريقيا"), new("Asia", "Asie", "آسيا"),
                new("Latin America", "Amérique latine", "أمريكا اللاتينية")]),
        new(
            new("Classics", "Classiques", "كلاسيكيات"),
            new("Films that stayed.", "Les films qui sont restés.", "أفلام بقيت في الذاكرة."),
            [new("Silent films", "Muets", "أفلام صامتة"), new("Black and white", "Noir et blanc", "أبيض وأسود"),
                new("Restored", "Restaurés", "مرممة")]),
    ];
}
