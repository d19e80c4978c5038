/// Religions, their places, offices and customs.

extension LexiconTable {
  static let religions = LexiconTable(
    .religion,
    """
    Christian, Christians, Christianity, Catholic, Catholics, Catholicism, Protestant, Protestants, Baptist, Baptists
    Methodist, Methodists, Lutheran, Presbyterian, Episcopal, Episcopalian, Anglican, Pentecostal, Evangelical
    evangelicals
    Adventist, Mormon, Mormons, LDS, Latter day Saints?, Jehovah Witness|Witnesses, Jehovah, Quaker, Quakers
    Mennonite, Amish
    Orthodox Church|Christian|Jew|Jewish|Jews, Unitarian, Calvinist, Jesuit, Jesuits, Franciscan
    Dominican Order|friar
    Muslim, Muslims, Islam, Islamic, Sunni, Shia, Shiite, Sufi, Ahmadiyya, Ismaili, Jewish, Jew, Jews, Judaism
    Hasidic
    Hindu, Hindus, Hinduism, Sikh, Sikhs, Sikhism, Buddhist, Buddhists, Buddhism, Zen centre|center|monastery, Jain
    Jainism
    Taoist, Shinto, Bahai, Zoroastrian, Wiccan, Pagan, Rastafarian, Scientology, Scientologist, Yazidi, Druze, atheist
    atheists, agnostic society, humanist society, religious, religion, faith based, interfaith, my faith, faith group
    people of faith, church, churches, chapel, cathedral, mosque, mosques, synagogue, synagogues, gurdwara
    monastery, convent
    temple volunteer|website|kitchen|committee|priest|youth, Buddhist|Hindu|Jain|Sikh temple, abbey, parish
    parishes, diocese
    archdiocese, congregation, ministry of music|youth, youth|campus|prison|music|children|worship ministry
    ministries
    pastor, pastors, pastoral ministry, priest, priests, nun, nuns, monk, monks, deacon, deaconess, bishop
    archbishop, imam
    rabbi, rabbis, cantor, clergy, chaplain, chaplaincy, missionary, missionaries, mission trip|trips|work
    missions trip
    seminary, seminarian, theology, theological, altar server|boy|girl, choirboy, choir director parish
    worship leader|team
    worship, bible, biblical, gospel, scripture, scriptures, Quran, Koran, Torah, Talmud, Vedas, hadith, sharia
    Ramadan
    Eid, Hanukkah, Passover, Yom Kippur, Rosh Hashanah, Lent, Diwali, Vaisakhi, Sabbath, Shabbat, hajj, umrah
    baptism, baptised
    baptized, confirmation class|sponsor, bar mitzvah, bat mitzvah, sunday school, vacation bible, prayer, prayers
    praying
    God, Jesus, Christ, Allah, Holy Spirit, Salvation Army, Campus Crusade, Young Life, Hillel, Chabad, Opus Dei
    CAIR, Caritas
    Knights of Columbus, YMCA fellowship, Newman Center, Fellowship of Christian, tithe, tithing, hijab, niqab
    turban, yarmulke
    Kirche, Kirchengemeinde, evangelisch, evangelische, evangelischen, katholisch, katholische, katholischen
    Gemeindepfarrer
    Pfarrer, Pfarrerin, Moschee, Synagoge, Ministrant, Ministrantin, Konfirmanden, Diakonie, Jungschar
    Religionslehrer, Pfarrei
    église, paroisse, mosquée, catholique, musulman, musulmane, juif, juive, catéchisme, aumônerie, prêtre
    protestante
    iglesia, parroquia, catequista, católico, católica, evangélico, evangélica, mezquita, musulmana, judío, judía
    misionero
    chiesa, parrocchia, cattolico, cattolica, moschea, oratorio parrocchiale, sacerdote, catechista
    kerk, moskee, katholiek, hervormd, gereformeerd, igreja, paróquia, evangélica, missionário
    !Church Turing|encoding|numerals|numeral, !Alonzo Church, !orthodox methods, !Temple Grandin
    !Christian Dior|Doppler
    !bible of, !gospel of, !lent by|to|by, !bishop score, !ministry of <common>, !Quaker Oats, !Monk parakeet
    !cathedral ceiling|ceilings|glass, !python|design|sales|pitch bible, !religion neutral, !prayer plant
    !Islamic|Hindu Arabic numerals, !Hindu Arabic, !Jesus nut, !halal|kosher certification, !lent books
    langar, iftar, suhoor, zakat, vicar, vicars, vicarage, curate, parsonage, rectory, verger, sexton, hymn, hymns
    psalm, psalms
    rosary, eucharist, holy communion, lay reader|preacher|minister, preacher, preaching, sermon, sermons, synod
    presbytery, friar
    abbot, ashram, yeshiva, madrasa, madrasah, halaqa, dharma, sangha, puja, kirtan, mandir, ISKCON, catechism
    catechist, spiritual
    spirituality, my belief, religious order, convent school, altar, acolyte, crusade for Christ, evangelism
    evangelist church, tabernacle
    covenant church, Seventh Day, Assemblies of God, Church of <capital>, World Vision, Catholic Relief
    Islamic Relief, Muslim Aid, Tzedakah
    kibbutz, Birthright Israel, Habad, minyan, shul, temple langar, stake president, ward bishop, relief society
    Jamaat, dawah
    theologian, divinity, chaplains, parishioner, parishioners, congregational, devotional, youth group leader
    youth pastor
    Konfession, Gottesdienst, Kirchenchor, Kommunion, Malteser, Johanniter, christlich, christliche
    Christ|Christin in, römisch katholisch
    muslimisch, jüdisch, jüdische, islamisch, Messdiener, Messdienerin, Kirchenvorstand, Pfarrgemeinde, Pastor
    Pastorin, Bistum
    chrétien, chrétienne, prière, messe, culte, religieux, religieuse, curé, évêque, scouts de France
    patronage paroissial, islam
    misa, obispo, monja, religiosa, cristiano, cristiana, evangelio, parroquial, pastoral, parroco, suora
    preghiera, cristiana
    dominee, pastoor, kerkkoor, parochie, gelovig, moslim, missa, culto, crente, evangelização, cristão, cristã
    !religious studies|education, !christian|Christian Democrat|Democrats|Democratic, !altar software, !temple run
    !spiritual liquor
    !Messe, !Christian name, !divinity original, !culte du
    !church bell acoustics, !bible belt, !sermon on
    """)
}
